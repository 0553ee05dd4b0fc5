// Times of day.
import assert from 'node:assert/strict';
import { checkAll, findDates } from '../checkDates.ts';

describe('times of day', () => {
  checkAll([
    'It began at [[TIME=2022-05-25T09:30:9:30 a.m.]] sharp.',
    'It began at [[TIME=2022-05-25T21:00:9pm]], or [[TIME=2022-05-25T12:00:noon]].',
    'It began at [[TIME=2022-05-20T10:00:10 a.m. on Friday]].',
    'It began at [[TIME=2022-05-25T19:00:7pm tonight]].',
    "It began at [[TIME=2022-05-25T05:00:five o'clock]] and ended at [[TIME=2022-05-25T22:00:10 at night]].",
    'It ended at [[TIME=2022-05-21T00:00:midnight Friday]].',
    'It began at [[TIME:25:10]].',
  ]);
});

// Marked text cannot tell a value from a text that begins with digits, nor hold a zone, so these stand apart.
describe('times of day on the 24-hour clock', () => {
  const table: readonly (readonly [text: string, found: string, value: string])[] = [
    ['It began at 21:37.', '21:37', '2022-05-25T21:37'],
    ['It began at 11:30 a.m. local time.', '11:30 a.m. local time', '2022-05-25T11:30'],
    ['It began at 12 noon.', '12 noon', '2022-05-25T12:00'],
    ['It began at 430pm.', '430pm', '2022-05-25T16:30'],
    ['It began at 1500 GMT.', '1500 GMT', '2022-05-25T15:00Z'],
    ['It began at 15:00 CEST.', '15:00 CEST', '2022-05-25T15:00+02:00'],
    ['They met on Friday until midnight, and at 18:00 sharp.', '18:00', '2022-05-20T18:00'],
    ['It began at 0900 hours.', '0900 hours', '2022-05-25T09:00'],
    ['They met on Tuesday in the hall at 18:00.', '18:00', '2022-05-24T18:00'],
  ];
  for (const [text, found, value] of table) {
    it(text, () => {
      const timex = findDates(text).timexes.at(-1)!;
      assert.deepEqual([text.slice(timex.span.start, timex.span.end), timex.value], [found, value]);
    });
  }
});

describe('no times of day', () => {
  checkAll([
    'The side won 2:1, as in John 3:16.',
    'A ratio of 10:12 and 1500 men.',
    'Some 9 amateurs came.',
    "The Nine O'Clock News said so.",
    'Some 1500 GMTs were sold.',
    'For him it was high noon.',
  ]);
});
