// Days of a month that is not named.
import { checkAll, unpublished } from '../checkDates.ts';

describe('days of a month that is not named', () => {
  checkAll([
    'It opens on [[DATE=2022-06-13:Monday the 13th]].',
    'It closed on [[DATE=2022-05-24:Tuesday, the 24th]].',
    'He said he left on [[DATE=2022-05-13:Friday 13th]].',
    'He will leave on [[DATE=2023-01-13:Friday the 13th]].',
    'It opens on [[TIME=2022-05-27T20:00:Friday the 27th at 8pm]].',
    'On [[DATE=2022-05-03:3 May]] it began; it went on until [[DATE=2022-05-18:the 18th]] and from [[DATE=2022-05-20:the 20th]] the guns were still.',
    'On [[DATE=2022-02-03:3 February]] it began, on [[DATE:the 30th]] it ended.',
  ]);
});

describe('no days of a month', () => {
  checkAll([
    'He lost the ball on the 18th, and by the 3rd he was tired.',
    'On [[DATE=2022-05-03:3 May]] he sat on the 2nd floor, by the 3rd-year boys, with the 4th.',
    'On [[DATE=2022-05-03:3 May]] he sailed on the 18th Airborne boat.',
  ]);
});

describe('days of a month without a publication date', () => {
  checkAll(['It opens on [[DATE:Monday the 13th]].'], unpublished);
});
