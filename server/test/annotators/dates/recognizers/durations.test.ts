// Durations and distances.
import { checkAll } from '../checkDates.ts';

describe('durations', () => {
  checkAll([
    'It took [[DURATION=P9M:nine months]] and [[DURATION=PT24H:24 hours]].',
    'A [[DURATION=P2D:two-day]] visit, [[DURATION=P25Y:twenty-five years]] on.',
    'It took [[DURATION=P2Y6M:two and a half years]], or [[DURATION=P30Y:three decades]].',
  ]);
});

describe('no durations', () => {
  checkAll([
    'The 34-year-old, 34 years old, came second.',
    'Open 24/7, the second time in 5 months-old flats.',
    'It cost $9 days ago-ish.',
    'He was one of ten.',
  ]);
});

describe('offsets', () => {
  checkAll([
    'He left [[DATE=2022-W19:two weeks ago]].',
    'He left [[DATE=2022-05-22:three days ago]], or [[DATE=2021:a year ago]].',
    'He left [[DATE=2012:ten years ago]] and [[DATE=2022-02:3 months ago]].',
    'He came on [[DATE=2022-03-01:1 March 2022]] and left [[DATE=2022-03-04:three days later]].',
    'He left [[DATE:three days later]].',
  ]);
});
