// Days seen from the publication date.
import { checkAll, unpublished } from '../checkDates.ts';

describe('days from the publication date', () => {
  checkAll([
    'It ended [[DATE=2022-05-25:today]], not [[DATE=2022-05-24:yesterday]] or [[DATE=2022-05-26:tomorrow]].',
    "It stands in [[DATE=2022-05-25:today]]'s paper.",
    'They meet [[TIME=2022-05-25TNI:tonight]].',
    'It ended [[DATE=2022-05-23:the day before yesterday]], it begins [[DATE=2022-05-27:the day after tomorrow]].',
    'The doors open [[DATE=2022-05-26:TOMORROW]].',
  ]);
});

describe('no days from the publication date', () => {
  checkAll(['He told USA Today and the Today programme so.']);
});

describe('without a publication date', () => {
  checkAll(['It ended [[DATE:today]], and on [[DATE:Wednesday]] it began [[DATE:last month]].'], unpublished);
});
