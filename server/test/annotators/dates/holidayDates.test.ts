// Holidays: known days of known years, and what must hold in every year.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CalendarDate } from '../../../src/annotators/dates/calendar.ts';
import { dayNumber, isCalendarDate, isoDate, weekdayOfDate } from '../../../src/annotators/dates/calendar.ts';
import { dateOfHoliday } from '../../../src/annotators/dates/holidayDates.ts';
import type { HolidayId } from '../../../src/lexicon/en/holidays.ts';
import { holidayNames } from '../../../src/lexicon/en/holidays.ts';

function on(holiday: HolidayId, year: number): string | undefined {
  const date = dateOfHoliday(holiday, year);
  return date && isoDate(date);
}

/** The day of a holiday that falls on one in every year, in days since 1 January 1970. */
function day(holiday: HolidayId, year: number): number {
  return dayNumber(dateOfHoliday(holiday, year)!);
}

const known: readonly (readonly [HolidayId, string])[] = [
  ['new-years-day', '2023-01-01'],
  ['martin-luther-king-day', '2022-01-17'],
  ['martin-luther-king-day', '2024-01-15'],
  ['inauguration-day', '2017-01-20'],
  ['valentines-day', '2024-02-14'],
  ['presidents-day', '2022-02-21'],
  ['presidents-day', '2021-02-15'],
  ['st-patricks-day', '2022-03-17'],
  ['patriots-day', '2013-04-15'],
  ['mothers-day', '2022-05-08'],
  ['mothers-day', '2021-05-09'],
  ['memorial-day', '2022-05-30'],
  ['memorial-day', '2021-05-31'],
  ['memorial-day', '2020-05-25'],
  ['fathers-day', '2022-06-19'],
  ['independence-day', '1976-07-04'],
  ['labor-day', '2022-09-05'],
  ['labor-day', '2020-09-07'],
  ['labor-day', '2025-09-01'],
  ['columbus-day', '2022-10-10'],
  ['election-day', '2016-11-08'],
  ['election-day', '2020-11-03'],
  ['election-day', '2022-11-08'],
  ['election-day', '2010-11-02'],
  ['remembrance-sunday', '2018-11-11'],
  ['remembrance-sunday', '2022-11-13'],
  ['remembrance-sunday', '2020-11-08'],
  ['thanksgiving', '2022-11-24'],
  ['thanksgiving', '2018-11-22'],
  ['thanksgiving', '2019-11-28'],
  ['black-friday', '2022-11-25'],
  ['cyber-monday', '2019-12-02'],
  ['giving-tuesday', '2019-12-03'],
  ['advent-sunday', '2022-11-27'],
  ['advent-sunday', '2023-12-03'],
  ['christmas', '2022-12-25'],
  ['shrove-tuesday', '2022-03-01'],
  ['ash-wednesday', '2024-02-14'],
  ['mothering-sunday', '2022-03-27'],
  ['palm-sunday', '2022-04-10'],
  ['good-friday', '1998-04-10'],
  ['easter-monday', '1916-04-24'],
  ['ascension-day', '2022-05-26'],
  ['pentecost', '2022-06-05'],
  ['whit-monday', '2022-06-06'],
  ['trinity-sunday', '2022-06-12'],
  ['orthodox-christmas', '2023-01-07'],
  ['orthodox-good-friday', '2022-04-22'],
  ['purim', '2022-03-17'],
  ['passover', '2022-04-16'],
  ['passover', '2024-04-23'],
  ['shavuot', '2022-06-05'],
  ['rosh-hashanah', '2022-09-26'],
  ['yom-kippur', '1973-10-06'],
  ['sukkot', '2023-09-30'],
  ['hanukkah', '2022-12-19'],
  ['hanukkah', '2013-11-28'],
];

const easters = (
  '1598-03-22 1609-04-19 1666-04-25 1693-03-22 1761-03-22 1818-03-22 1900-04-15 1913-03-23 1916-04-23 1943-04-25 1945-04-01 1954-04-18 1961-04-02 1981-04-19 1999-04-04 ' +
  '2000-04-23 2008-03-23 2011-04-24 2016-03-27 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 ' +
  '2025-04-20 2026-04-05 2038-04-25 2049-04-18 2076-04-19 2100-03-28 2285-03-22'
).split(' ');
const orthodoxEasters = (
  '1900-04-22 1916-04-23 1945-05-06 1999-04-11 2000-04-30 2008-04-27 2011-04-24 2013-05-05 2016-05-01 2019-04-28 ' +
  '2020-04-19 2021-05-02 2022-04-24 2023-04-16 2024-05-05 2025-04-20 2026-04-12 2100-05-02'
).split(' ');

describe('dateOfHoliday', () => {
  it('knows the days of known years', () => {
    for (const [holiday, date] of known) assert.equal(on(holiday, Number(date.slice(0, 4))), date, holiday);
  });
  it('knows the Easters of both churches', () => {
    for (const date of easters) assert.equal(on('easter', Number(date.slice(0, 4))), date);
    for (const date of orthodoxEasters) assert.equal(on('orthodox-easter', Number(date.slice(0, 4))), date);
  });
  it('has one date for a day of history', () => {
    for (const year of [1944, 2024]) {
      assert.equal(on('d-day', year), '1944-06-06');
      assert.equal(on('ve-day', year), '1945-05-08');
    }
  });
  it('does not guess what it takes the moon, tables or a country to know', () => {
    const open = [...new Set(holidayNames.values())].filter((holiday) => !dateOfHoliday(holiday, 2021));
    assert.deepEqual(open, [
      'victory-day',
      'labour-day',
      'ramadan',
      'eid-al-fitr',
      'eid-al-adha',
      'islamic-new-year',
      'ashura',
      'lunar-new-year',
      'nowruz',
      'holi',
      'diwali',
      'vj-day',
    ]);
    assert.equal(on('inauguration-day', 2022), undefined);
  });
  it('knows no years but 1 to 9999', () => {
    for (const year of [0, -1, 10000, 2022.5, NaN]) assert.equal(on('christmas', year), undefined);
  });
});

describe('holidays of any year', () => {
  const anyYear = fc.integer({ min: 1, max: 9999 });
  const always = (name: string, test: (year: number) => void, years = anyYear) => {
    it(name, () => {
      fc.assert(fc.property(years, test), { numRuns: 1000 });
    });
  };

  always('are dates that exist', (year) => {
    for (const holiday of holidayNames.values()) {
      const date = dateOfHoliday(holiday, year);
      // The Hebrew year drifts against the sun: Hanukkah of 9999 begins in 10000.
      assert.ok(!date || isCalendarDate(date) || year === 9999, holiday);
    }
  });
  always('have Easter on a Sunday from 22 March to 25 April', (year) => {
    const easter = dateOfHoliday('easter', year)!;
    assert.equal(weekdayOfDate(easter), 7);
    const text = isoDate(easter).slice(5);
    assert.ok(text >= '03-22' && text <= '04-25', text);
  });
  always('keep their distance to Easter', (year) => {
    const easter = day('easter', year);
    assert.equal(easter - day('good-friday', year), 2);
    assert.equal(easter - day('ash-wednesday', year), 46);
    assert.equal(day('pentecost', year) - easter, 49);
    assert.equal(weekdayOfDate(dateOfHoliday('maundy-thursday', year)!), 4);
    assert.equal(weekdayOfDate(dateOfHoliday('ascension-day', year)!), 4);
  });
  always(
    'have the orthodox Easter on a Sunday, with the other or up to five weeks after it',
    (year) => {
      assert.equal(weekdayOfDate(dateOfHoliday('orthodox-easter', year)!), 7);
      const after = day('orthodox-easter', year) - day('easter', year);
      assert.ok([0, 7, 28, 35].includes(after), String(after));
    },
    fc.integer({ min: 1900, max: 2299 }),
  );
  always('fall on their weekdays', (year) => {
    const weekdays: readonly (readonly [HolidayId, weekday: number, from: string, to: string])[] = [
      ['martin-luther-king-day', 1, '01-15', '01-21'],
      ['presidents-day', 1, '02-15', '02-21'],
      ['patriots-day', 1, '04-15', '04-21'],
      ['mothers-day', 7, '05-08', '05-14'],
      ['memorial-day', 1, '05-25', '05-31'],
      ['fathers-day', 7, '06-15', '06-21'],
      ['labor-day', 1, '09-01', '09-07'],
      ['columbus-day', 1, '10-08', '10-14'],
      ['election-day', 2, '11-02', '11-08'],
      ['remembrance-sunday', 7, '11-08', '11-14'],
      ['thanksgiving', 4, '11-22', '11-28'],
      ['black-friday', 5, '11-23', '11-29'],
      ['cyber-monday', 1, '11-26', '12-02'],
      ['giving-tuesday', 2, '11-27', '12-03'],
      ['advent-sunday', 7, '11-27', '12-03'],
    ];
    for (const [holiday, weekday, from, to] of weekdays) {
      const date = dateOfHoliday(holiday, year)!;
      const text = isoDate(date).slice(5);
      assert.equal(weekdayOfDate(date), weekday, holiday);
      assert.ok(text >= from && text <= to, `${holiday} on ${text}`);
    }
  });
});

describe('Hebrew feasts and the calendar of ICU', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-hebrew', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const hebrew = (date: CalendarDate) => format.format(new Date(dayNumber(date) * 86_400_000));
  const feasts: readonly (readonly [HolidayId, readonly string[]])[] = [
    ['purim', ['14 Adar', '14 Adar II']],
    ['passover', ['15 Nisan']],
    ['shavuot', ['6 Sivan']],
    ['rosh-hashanah', ['1 Tishri']],
    ['yom-kippur', ['10 Tishri']],
    ['sukkot', ['15 Tishri']],
    ['hanukkah', ['25 Kislev']],
  ];
  for (const [feast, days] of feasts) {
    it(`${feast} is ${days.join(' or ')} of that year`, () => {
      for (let year = 1800; year <= 2200; year++) {
        const date = dateOfHoliday(feast, year)!;
        assert.ok(days.includes(hebrew(date)), `${isoDate(date)} is ${hebrew(date)}`);
        assert.equal(date.year, year);
      }
    });
  }
});
