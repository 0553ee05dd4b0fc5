// Years and decades.
import { checkAll } from '../checkDates.ts';

describe('years', () => {
  checkAll([
    'It was founded in [[DATE=2014:2014]].',
    'Since [[DATE=1998:1998]] it has grown.',
    'By [[DATE=2030:2030]] it will be gone.',
    'During [[DATE=2008:2008]], prices fell.',
    'It lasted from [[DATE=2010:2010]] to [[DATE=2015:2015]].',
    'He won the [[DATE=2016:2016]] election.',
    'The law ([[DATE=1974:1974]]) stands.',
    'It grew in the [[DATE=2019:2019]]/[[DATE=2020:20]] season and in [[DATE=18:the 1800s]].',
    'In [[DATE=199:the 1990s]] and [[DATE=198:the 1980’s]] it grew.',
    "Hits of [[DATE=198:the '80s]] and [[DATE=199:the nineties]] were played.",
    'It lasted from [[DATE=1957:1957]]-[[DATE=1958:58]] and in [[DATE=1975:1975]]–[[DATE=1976:1976]].',
    'It was [[DATE=1965:1965]]’s best film, made in [[DATE=1992:nineteen ninety-two]].',
    'In [[DATE=1989:fiscal 1989]] and [[DATE=2000:the year 2000]] sales rose.',
    'In its Upper Valley [[DATE=1861:1861]]-[[DATE=1863:1863]] it lost.',
    'They fought ([[DATE=BC0499:499]]-[[DATE=BC0493:493 BC]]) and again in [[DATE=BC0480:480]].',
    'It fell in [[DATE=0079:AD 79]], in [[DATE=BC047:the 470s BC]].',
  ]);
});

describe('no years', () => {
  checkAll([
    'In 2000 people came, by 1500 workers.',
    'They paid $2014 and 2,014 more.',
    'Room 2014 is on floor 20.',
    'He ran the 1500 metres in [[DURATION=PT2010S:2010 seconds]].',
    'The first 1950 copies sold.',
    'Call 0700 2014 55.',
    'It was 1998.5 km long, in 1990% of cases.',
    'A 2000 year old tradition goes on.',
    'Flight 1549, Windows 2000 and Resolution 1973 are known.',
    'About 480 of them came, in 480 boats.',
  ]);
});
