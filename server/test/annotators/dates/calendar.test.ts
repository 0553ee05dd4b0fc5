// The calendar, held against Temporal.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '../../../src/annotators/dates/calendar.ts';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  isCalendarDate,
  isoDate,
  isoMonth,
  isoWeek,
  isoWeeksInYear,
  mondayOfIsoWeek,
  parseIsoDate,
  weekdayOf,
  weekdayOfDate,
} from '../../../src/annotators/dates/calendar.ts';

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

describe('calendar and Temporal', () => {
  const days = fc
    .integer({
      min: dayNumber({ year: 1, month: 1, day: 1 }),
      max: dayNumber({ year: 9999, month: 12, day: 31 }),
    })
    .map((number) => Temporal.PlainDate.from('1970-01-01').add({ days: number }));
  const plain = ({ year, month, day }: Temporal.PlainDate): CalendarDate => ({ year, month, day });
  const same = (name: string, test: (date: Temporal.PlainDate, number: number) => void) => {
    it(name, () => {
      const number = fc.integer({ min: -4_000_000, max: 4_000_000 });
      fc.assert(fc.property(days, number, test), { numRuns: 2000 });
    });
  };

  same('number the days alike, both ways', (date) => {
    const since = Temporal.PlainDate.from('1970-01-01').until(date).days;
    assert.equal(dayNumber(plain(date)), since);
    assert.deepEqual(dateOfDayNumber(since), plain(date));
  });
  same('add days alike, also beyond the years of values', (date, number) => {
    assert.deepEqual(addDays(plain(date), number), plain(date.add({ days: number })));
  });
  same('add months alike', (date, number) => {
    const by = number % 130_000;
    const { year, month } = Temporal.PlainYearMonth.from(date).add({ months: by });
    assert.deepEqual(addMonths(date, by), { year, month });
  });
  same('tell the same weekday', (date) => {
    assert.equal(weekdayOfDate(plain(date)), date.dayOfWeek);
    assert.equal(weekdayOf(date.toString()), date.dayOfWeek);
  });
  same('tell the same week and its year', (date) => {
    const { weekOfYear = 0, yearOfWeek = 0 } = date;
    const monday = date.subtract({ days: date.dayOfWeek - 1 });
    if (yearOfWeek >= 1) {
      const padded = `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`;
      assert.equal(isoWeek(plain(date)), padded);
    }
    assert.deepEqual(mondayOfIsoWeek(yearOfWeek, weekOfYear), plain(monday));
    assert.equal(
      isoWeeksInYear(date.year),
      Temporal.PlainDate.from({ ...plain(date), month: 12, day: 28 }).weekOfYear,
    );
  });
  same('have months and leap years of the same length', (date) => {
    assert.equal(daysInMonth(date.year, date.month), date.daysInMonth);
    assert.equal(daysInMonth(date.year, 2) === 29, date.inLeapYear);
  });
  same('write and read the same dates', (date) => {
    assert.equal(isoDate(plain(date)), date.toString());
    assert.equal(isoMonth(date), date.toPlainYearMonth().toString());
    assert.deepEqual(parseIsoDate(date.toString()), plain(date));
  });
  it('hold the same dates for real', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), number(13), number(32), (year, month, day) => {
        let exists = true;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        } catch {
          exists = false;
        }
        assert.equal(isCalendarDate({ year, month, day }), exists);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an era of 400 years', () => {
  it('counts its days one by one', () => {
    let { year, month, day } = { year: 1899, month: 12, day: 31 };
    for (let number = dayNumber({ year, month, day }); year < 2301; number++) {
      assert.equal(dayNumber({ year, month, day }), number);
      assert.deepEqual(dateOfDayNumber(number), { year, month, day });
      day += 1;
      if (day > daysInMonth(year, month)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
  });
});

describe('the ends of the calendar', () => {
  it('has no dates beyond the years 1 to 9999', () => {
    assert.equal(parseIsoDate('0000-01-01'), undefined);
    assert.equal(isCalendarDate({ year: 10000, month: 1, day: 1 }), false);
    assert.deepEqual(parseIsoDate('0001-01-01'), { year: 1, month: 1, day: 1 });
  });
  it('writes what arithmetic makes beyond them', () => {
    assert.equal(isoDate(addDays({ year: 1, month: 1, day: 1 }, -1)), 'BC0001-12-31');
    assert.equal(isoMonth({ year: -479, month: 9 }), 'BC0480-09');
    assert.equal(isoDate(addDays({ year: 9999, month: 12, day: 31 }, 1)), '10000-01-01');
    assert.equal(isoWeek({ year: 3, month: 1, day: 1 }), '0003-W01');
  });
});
