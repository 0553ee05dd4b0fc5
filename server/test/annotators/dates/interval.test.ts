// What TIMEX3 values cover: every form at its edges, and what covers nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { intervalOf } from '../../../src/annotators/dates/interval.ts';

/** "2022-05-25T00:00 2022-05-26T00:00" */
function covered(value: string): string | undefined {
  const interval = intervalOf(value);
  return interval && `${dateTime(interval.start)} ${dateTime(interval.end)}`;
}

function dateTime(minutes: number): string {
  return Temporal.PlainDateTime.from('1970-01-01T00:00')
    .add({ minutes })
    .toString({ smallestUnit: 'minute' });
}

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'days, months, years': {
    '2022': '2022-01-01T00:00 2023-01-01T00:00',
    '0001': '0001-01-01T00:00 0002-01-01T00:00',
    '9999': '9999-01-01T00:00 +010000-01-01T00:00',
    '2024-02': '2024-02-01T00:00 2024-03-01T00:00',
    '2022-12': '2022-12-01T00:00 2023-01-01T00:00',
    '0079-08-24': '0079-08-24T00:00 0079-08-25T00:00',
    '2024-02-29': '2024-02-29T00:00 2024-03-01T00:00',
  },
  'weeks and weekends': {
    '2022-W21': '2022-05-23T00:00 2022-05-30T00:00',
    '2020-W53': '2020-12-28T00:00 2021-01-04T00:00',
    '2020-W01': '2019-12-30T00:00 2020-01-06T00:00',
    '2022-W21-WE': '2022-05-28T00:00 2022-05-30T00:00',
    '2022-W21-3': '2022-05-25T00:00 2022-05-26T00:00',
  },
  'quarters, halves, seasons': {
    '2022-Q1': '2022-01-01T00:00 2022-04-01T00:00',
    '2022-Q4': '2022-10-01T00:00 2023-01-01T00:00',
    '2022-H1': '2022-01-01T00:00 2022-07-01T00:00',
    '2022-H2': '2022-07-01T00:00 2023-01-01T00:00',
    '2022-SP': '2022-03-01T00:00 2022-06-01T00:00',
    '2022-SU': '2022-06-01T00:00 2022-09-01T00:00',
    '2022-FA': '2022-09-01T00:00 2022-12-01T00:00',
    '2023-WI': '2023-12-01T00:00 2024-03-01T00:00',
  },
  'decades, centuries, fiscal years': {
    '199': '1990-01-01T00:00 2000-01-01T00:00',
    '19': '1900-01-01T00:00 2000-01-01T00:00',
    '1': '1000-01-01T00:00 2000-01-01T00:00',
    '00': '0001-01-01T00:00 0100-01-01T00:00',
    FY1999: '1999-01-01T00:00 2000-01-01T00:00',
    'FY1999-Q2': '1999-04-01T00:00 1999-07-01T00:00',
  },
  'before Christ': {
    BC0001: '0000-01-01T00:00 0001-01-01T00:00',
    BC0480: '-000479-01-01T00:00 -000478-01-01T00:00',
    'BC0480-09': '-000479-09-01T00:00 -000479-10-01T00:00',
    'BC0044-03-15': '-000043-03-15T00:00 -000043-03-16T00:00',
    BC048: '-000488-01-01T00:00 -000478-01-01T00:00',
    BC04: '-000498-01-01T00:00 -000398-01-01T00:00',
    BC00: '-000098-01-01T00:00 0001-01-01T00:00',
  },
  'times of day': {
    '2022-05-25T15': '2022-05-25T15:00 2022-05-25T16:00',
    '2022-05-25T21:37': '2022-05-25T21:37 2022-05-25T21:38',
    '2022-05-25T21:37:05': '2022-05-25T21:37 2022-05-25T21:38',
    '2022-05-25T24:00': '2022-05-26T00:00 2022-05-26T00:01',
    '2022-05-25T15:00Z': '2022-05-25T15:00 2022-05-25T15:01',
    '2022-05-25T00:30+01:00': '2022-05-24T23:30 2022-05-24T23:31',
    '2022-05-25T21:00-03:30': '2022-05-26T00:30 2022-05-26T00:31',
    '2022-05-25T15Z': '2022-05-25T15:00 2022-05-25T16:00',
    '2022-W21-3T10:00': '2022-05-25T10:00 2022-05-25T10:01',
  },
  'parts of the day': {
    '2022-05-25TMO': '2022-05-25T06:00 2022-05-25T12:00',
    '2022-05-25TMI': '2022-05-25T12:00 2022-05-25T13:00',
    '2022-05-25TAF': '2022-05-25T12:00 2022-05-25T18:00',
    '2022-05-25TEV': '2022-05-25T18:00 2022-05-25T22:00',
    '2022-05-25TNI': '2022-05-25T21:00 2022-05-26T06:00',
    '2022-05-25TDT': '2022-05-25T06:00 2022-05-25T18:00',
  },
};

const widened: Readonly<Record<string, string>> = {
  '2022-05-XX': '2022-05',
  '2022-XX-XX': '2022',
  '2022-XX': '2022',
  '2022-XX-25': '2022',
  '2022-WXX': '2022',
  '2022-WXX-WE': '2022',
  '2022-W21-X': '2022-W21',
  '2022-QX': '2022',
  '199X': '199',
  '19XX': '19',
  '19XX-05-25': '19',
  BC04XX: 'BC04',
  '2022-05-25TXX:XX': '2022-05-25',
  '2022-05-25T15:XX': '2022-05-25T15',
  '2022-05-XXTMO': '2022-05',
  '2022-SUTEV': '2022-SU',
  '2022-W21-WETNI': '2022-W21-WE',
};

const nothing = (
  'PRESENT_REF PAST_REF FUTURE_REF P3D PT24H P1DE2 P2W PXD P1Y2M XXXX XXXX-05-25 XXXX-WXX-1 XXXX-XX-XXT15:00 T15:00 TMO ' +
  '0000 BC0000 2022-00 2022-13 2022-04-31 2023-02-29 2022-05-00 2021-W53 2022-W00 2022-W21-8 2022-Q5 2022-H3 2022-XY ' +
  '2022-05-25T25 2022-05-25T24:30 2022-05-25T10:60 2022-05-25T10:00+1 2022-05-25TXY 2022-05T99 2022-05-25T 22022 2022XX ' +
  '199-05 FY BC soon 2022-05-25-01 2022-'
).split(' ');

describe('intervalOf', () => {
  for (const [title, values] of Object.entries(forms)) {
    it(`covers ${title}`, () => {
      const found = Object.keys(values).map((value) => [value, covered(value)]);
      assert.deepEqual(Object.fromEntries(found), values);
    });
  }
  it('widens what is unknown to the unit that is known', () => {
    for (const [value, wider] of Object.entries(widened))
      assert.equal(covered(value), covered(wider) ?? 'nothing', value);
  });
  it('is undefined for what has no place in time', () => {
    assert.deepEqual(
      ['', ...nothing].filter((value) => intervalOf(value)),
      [],
    );
  });

  const date = fc
    .integer({ min: -1_000_000, max: 2_900_000 })
    .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))
    .filter(({ year }) => year >= 1 && year <= 9999);

  it('holds each day in its week, month, quarter, year, decade and century', () => {
    fc.assert(
      fc.property(date, (day) => {
        const text = day.toString();
        const year = text.slice(0, 4);
        const weekYear = String(day.yearOfWeek).padStart(4, '0');
        const week = `${weekYear}-W${String(day.weekOfYear).padStart(2, '0')}`;
        const quarter = `${year}-Q${Math.ceil(day.month / 3)}`;
        const half = `${year}-H${Math.ceil(day.month / 6)}`;
        const periods = [text.slice(0, 7), quarter, half, year, year.slice(0, 3), year.slice(0, 2)];
        const inner = intervalOf(text)!;
        // The first days of the year 1 may stand in a week of 1 BC.
        for (const period of weekYear === '0000' ? periods : [week, ...periods]) {
          const outer = intervalOf(period);
          assert.ok(outer && outer.start <= inner.start && inner.end <= outer.end, `${text} in ${period}`);
        }
      }),
    );
  });
  it('holds each time in its hour and day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        const time = day.toPlainDateTime().add({ minutes }).toString({ smallestUnit: 'minute' });
        const inner = intervalOf(time)!;
        assert.equal(dateTime(inner.start), time);
        for (const period of [time.slice(0, 13), time.slice(0, 10)]) {
          const outer = intervalOf(period);
          assert.ok(outer && outer.start <= inner.start && inner.end <= outer.end, `${time} in ${period}`);
        }
      }),
    );
  });
  it('never ends before it begins, whatever the value', () => {
    const pieces = [
      'BC FY',
      '2022 199X 199 19 0001 0',
      '-05 -12 -XX -W21 -W53 -Q2 -H2 -WI',
      '-25 -31 -XX -WE -3',
    ]
      .concat('T15 T24 TNI TXX', ':30 :XX', 'Z +14:00 -03:30')
      .map((all) => fc.constantFrom('', ...all.split(' ')));
    const value = fc.tuple(...pieces).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(value, fc.string()), (value) => {
        const interval = intervalOf(value);
        assert.ok(!interval || interval.start < interval.end);
      }),
      { numRuns: 2000 },
    );
  });
});
