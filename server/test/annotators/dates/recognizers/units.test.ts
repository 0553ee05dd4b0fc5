// Phrases around a calendar unit: distances, neighbours, what the text speaks of, parts of years.
import { checkAll } from '../checkDates.ts';

describe('distances', () => {
  checkAll([
    'He left [[DATE=2022-W19:two weeks ago]].',
    'He left [[DATE=2022-05-22:three days ago]], or [[DATE=2021:a year ago]].',
    'He left [[DATE=2012:ten years ago]] and [[DATE=2022-02:3 months ago]].',
    'He left [[DATE=2020-11:a year and a half ago]].',
    'He left [[DATE=PAST_REF:several years ago]], [[DATE=PAST_REF:years ago]].',
    'He leaves [[DATE=2022-06-01:seven days from now]].',
    'He came on [[DATE=2022-03-01:1 March 2022]] and left [[DATE=2022-03-04:three days later]].',
    'He came in [[DATE=2019:2019]], a rise from [[DATE=2018:the year before]].',
    'He came on [[DATE=2022-03-01:1 March 2022]]. It sank in [[DATE=2019:2019]]; [[DATE:two days later]] he left.',
    'In [[DATE=2021-Q3:the quarter]] ended [[DATE=2021-09-30:Sept. 30]] and [[DATE=2021-Q2:the quarter]] ended [[DATE=2021-07-31:July 31, 2021]] sales rose.',
    'He left [[DATE:three days later]].',
  ]);
});

describe('neighbours', () => {
  checkAll([
    'They met [[DATE=2022-04:last month]] and [[DATE=2021:last year]].',
    'They meet [[DATE=2022-W22:next week]], [[DATE=2022:this year]] and [[DATE=2022-Q3:next quarter]].',
    'They met [[DATE=2022-W19:the week before last]] and meet [[DATE=2024:the year after next]].',
    'They met [[DATE=2022-W21-WE:this weekend]].',
    'They said that [[DATE=2022-W20:last week]] a fault was found.',
    'He came on [[DATE=2021-03-01:1 March 2021]] and left [[DATE=2021-03-02:the next day]].',
    'He came in [[DATE=2015:2015]] and left [[DATE=2016:the following year]].',
    'In [[DATE=2022-03:March 2022]] sales fell from [[DATE=2022-02:the previous month]].',
    'It is the worst of [[DATE=20:this century]], and of [[DURATION=P10Y:the past decade]].',
    'He came in [[DATE=2016-02:February 2016]]. [[DATE=2016-03:The next month]], he left.',
  ]);
});

describe('what the text speaks of', () => {
  checkAll([
    'In [[DATE=2014-03:March 2014]] he came; [[DATE=2014:that year]] he wed.',
    'On [[DATE=2014-03-07:7 March 2014]] he came, and [[DATE=2014-03-07:the same day]] he wed.',
    'Sales rose in [[DATE=2022-Q1:the first quarter]]; in [[DATE=2022-Q1:the quarter]] it opened two shops.',
    'Sales rose in [[DATE=2022-Q1:the latest quarter]] from [[DATE=2021-Q1:the year-ago period]].',
    'Profit rose in [[DATE=2022-Q1:the first quarter]] from [[DATE=2021-Q1:a year earlier]].',
    'They fought over [[DATE=2022-W20-WE:the weekend]].',
    'It closes by [[DATE=2022:year-end]].',
  ]);
});

describe('parts of years', () => {
  checkAll([
    'Profit rose in [[DATE=2021-Q3:the third quarter of 2021]].',
    'Its [[DATE=2022-Q1:first-quarter]] profit rose.',
    'In [[DATE=2021-H2:the second half of 2021]] profit fell, as in [[DATE=2022-H1:first-half]] sales.',
    'It opens in [[DATE=2023-Q1:next year’s first quarter]].',
    'It fell from [[DATE=2021-Q1:the year-earlier first quarter]].',
    'It began in [[DATE=18:the 19th century]].',
  ]);
});

describe('no periods', () => {
  checkAll([
    'At the last minute the next person left this time.',
    'The last-minute and the next-day delivery.',
    'He scored in the second half, in the third quarter-final; second-half tries led to the quarter-finals.',
    'The day of the crash is not forgotten, nor the year that he wed.',
    'She was named Man of the Year on This Week.',
  ]);
});
