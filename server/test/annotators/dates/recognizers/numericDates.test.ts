// Dates in digits alone.
import { checkAll } from '../checkDates.ts';

describe('numeric dates', () => {
  checkAll([
    'It opened on [[DATE=2022-05-25:25/05/2022]].',
    'It opened on [[DATE=2022-05-25:25.05.2022]].',
    'It opened on [[DATE=2022-05-25:5/25/2022]].',
    'It opened on [[DATE=2022-05-25:2022-05-25]].',
    'It opened on [[DATE=2022-05-25:25/5/22]].',
    'It opened on [[DATE:32/01/2022]].',
    'It opened on [[DATE:31/04/2022]].',
    'Logged [[TIME=2022-05-25T21:37:2022-05-25T21:37]] here.',
    '[[TIME=2022-05-25T21:37:Wed, 25/05/2022 - 21:37]]',
  ]);
});

describe('no numeric dates', () => {
  checkAll([
    'The score was 3-2 and then 4-1.',
    'Open 24/7, call 020 7946 0018 or 555-1234-99.',
    'Version 1.2.3 costs $12.50 or 3/4 of that.',
    'The path is /2022/05/25/news on the server.',
    'Between 40/50/60 of them fell.',
    'The race took 3:07:35, a 12-5-1 record.',
  ]);
});
