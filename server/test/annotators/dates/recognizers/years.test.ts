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
    'In [[DATE=199:the 1990s]] and [[DATE=198:the 1980’s]] it grew.',
    "Hits of [[DATE=198:the '80s]] were played.",
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
  ]);
});
