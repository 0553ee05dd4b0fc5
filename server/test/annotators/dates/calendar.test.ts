// The calendar, and values in words.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  daysInMonth,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekdayOf,
} from '../../../src/annotators/dates/calendar.ts';
import { absoluteDate, dateInWords } from '../../../src/annotators/dates/dateInWords.ts';

describe('calendar', () => {
  it('parses dates that exist', () => {
    assert.deepEqual(parseIsoDate('2022-05-25T21:37'), { year: 2022, month: 5, day: 25 });
    assert.equal(parseIsoDate('2023-02-29'), undefined);
    assert.equal(parseIsoDate('2022-05'), undefined);
  });
  it('knows weekdays and weeks', () => {
    assert.equal(weekdayOf('2022-05-25'), 3);
    assert.equal(weekdayOf('2022-05-29T10:00'), 7);
    assert.equal(weekdayOf('1969-12-31'), 3);
    assert.equal(isoWeek({ year: 2022, month: 5, day: 25 }), '2022-W21');
    assert.equal(isoWeek({ year: 2021, month: 1, day: 3 }), '2020-W53');
    assert.equal(daysInMonth(2000, 2), 29);
    assert.equal(daysInMonth(1900, 2), 28);
  });
  it('adds days and takes them away again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), (days) => {
        const there = addDays({ year: 2022, month: 5, day: 25 }, days);
        assert.equal(isoDate(addDays(there, -days)), '2022-05-25');
      }),
    );
  });
});

describe('values in words', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['2022-05-25', 'Wednesday 25 May 2022'],
    ['2022-05-25T21:37', 'Wednesday 25 May 2022, 21:37'],
    ['2022-05-25T15:00Z', 'Wednesday 25 May 2022, 15:00 UTC'],
    ['2022-05-25TNI', 'Wednesday 25 May 2022, night'],
    ['2022-05', 'May 2022'],
    ['2022', '2022'],
    ['199', '1990s'],
    ['2022-W21', 'week of Monday 23 May 2022'],
    ['2022-W21-WE', 'weekend of Saturday 28 May 2022'],
    ['2022-Q2', 'quarter 2 of 2022'],
    ['P9M', '9 months'],
    ['P1D', '1 day'],
    ['PT24H', '24 hours'],
    ['2022-13', undefined],
    ['PRESENT_REF', undefined],
  ];
  for (const [value, words] of table) {
    it(value, () => {
      assert.equal(dateInWords(value), words);
    });
  }
  it('gives dates without weekday', () => {
    assert.equal(absoluteDate('2022-05-25T21:37'), '25 May 2022');
    assert.equal(absoluteDate('2022'), undefined);
  });
});
