// Days and periods seen from the publication date.
import { checkAll, unpublished } from '../checkDates.ts';

describe('days and periods from the publication date', () => {
  checkAll([
    'It ended [[DATE=2022-05-25:today]], not [[DATE=2022-05-24:yesterday]] or [[DATE=2022-05-26:tomorrow]].',
    "It stands in [[DATE=2022-05-25:today]]'s paper.",
    'They meet [[TIME=2022-05-25TNI:tonight]].',
    'They met [[TIME=2022-05-25TMO:this morning]] and [[TIME=2022-05-24TNI:last night]].',
    'They met [[TIME=2022-05-24TAF:yesterday afternoon]].',
    'They met [[DATE=2022-04:last month]] and [[DATE=2021:last year]].',
    'They meet [[DATE=2022-W22:next week]], [[DATE=2022:this year]] and [[DATE=2022-Q3:next quarter]].',
    'They met [[DATE=2022-W21-WE:this weekend]].',
  ]);
});

describe('no days from the publication date', () => {
  checkAll([
    'He told USA Today and the Today programme so.',
    'At the last minute the next person left this time.',
    'The last-minute and the next-day delivery.',
  ]);
});

describe('without a publication date', () => {
  checkAll(['It ended [[DATE:today]], and on [[DATE:Wednesday]] it began [[DATE:last month]].'], unpublished);
});
