// TIMEX3 values in words, a family a table.
import assert from 'node:assert/strict';
import { dateInWords, shortDate } from '../../../src/annotators/dates/dateInWords.ts';
import type { Timex } from '../../../src/annotators/layers.ts';

type Row = readonly [value: string, words: string | undefined];

function table(name: string, type: Timex['type'], rows: readonly Row[]): void {
  describe(name, () => {
    for (const [value, words] of rows) {
      it(value, () => {
        assert.equal(dateInWords(value, type), words);
      });
    }
  });
}

describe('values in words', () => {
  table('days and times', 'DATE', [
    ['2022-05-25', 'Wednesday 25 May 2022'],
    ['2022-W21-3', 'Wednesday 25 May 2022'],
    ['2022-05-25T21:37', 'Wednesday 25 May 2022, 21:37'],
    ['2022-05-25T21:37:05', 'Wednesday 25 May 2022, 21:37'],
    ['2022-05-25T09', 'Wednesday 25 May 2022, 09:00'],
    ['2022-05-25T15:00Z', 'Wednesday 25 May 2022, 15:00 UTC'],
    ['2022-05-25T15:00-05:00', 'Wednesday 25 May 2022, 15:00 UTC-05:00'],
    ['2022-05-25TMO', 'Wednesday 25 May 2022, morning'],
    ['2022-05-25TMI', 'Wednesday 25 May 2022, midday'],
    ['2022-05-25TAF', 'Wednesday 25 May 2022, afternoon'],
    ['2022-05-25TEV', 'Wednesday 25 May 2022, evening'],
    ['2022-05-25TNI', 'Wednesday 25 May 2022, night'],
    ['2022-05-25TDT', 'Wednesday 25 May 2022, daytime'],
    ['2022-05-25TXX', undefined],
    ['2022-W21TEV', 'week of Monday 23 May 2022, evening'],
    ['T21:37', '21:37'],
    ['XXXX-XX-XXTNI', 'night'],
    ['2023-02-29', undefined],
  ]);
  table('periods', 'DATE', [
    ['2022-05', 'May 2022'],
    ['2022-13', undefined],
    ['2022', '2022'],
    ['0480', 'AD 480'],
    ['2022-W21', 'week of Monday 23 May 2022'],
    ['2020-W53', 'week of Monday 28 December 2020'],
    ['2022-W53', undefined],
    ['2022-W00', undefined],
    ['2022-W21-WE', 'weekend of Saturday 28 May 2022'],
    ['2022-Q2', 'second quarter of 2022'],
    ['1989-H1', 'first half of 1989'],
    ['1989-H2', 'second half of 1989'],
    ['FY1989', 'fiscal year 1989'],
    ['FY1989-Q3', 'third quarter of fiscal year 1989'],
    ['FY1989-05', undefined],
    ['1998-SP', 'spring of 1998'],
    ['1998-SU', 'summer of 1998'],
    ['1998-FA', 'autumn of 1998'],
    ['1998-WI', 'winter of 1998'],
    ['199', '1990s'],
    ['19', '20th century'],
    ['20', '21st century'],
    ['10', '11th century'],
    ['00', '1st century'],
    ['1', '2nd millennium'],
  ]);
  table('before Christ', 'DATE', [
    ['BC0480', '480 BC'],
    ['BC048', '480s BC'],
    ['BC04', '5th century BC'],
    ['BC0044-03', 'March 44 BC'],
    ['BC0044-03-15', '15 March 44 BC'],
    ['BC0044-SU', 'summer of 44 BC'],
    ['BC0044-W21', undefined],
  ]);
  table('unknown parts', 'DATE', [
    ['2022-05-XX', 'a day in May 2022'],
    ['2022-XX-XX', 'a day in 2022'],
    ['2022-XX', 'a month in 2022'],
    ['2022-WXX', 'a week in 2022'],
    ['2022-WXX-5', 'a Friday in 2022'],
    ['2022-WXX-WE', 'a weekend in 2022'],
    ['2022-QX', 'a quarter in 2022'],
    ['XXXX-05-25', '25 May of some year'],
    ['XXXX-08', 'August of some year'],
    ['XXXX-SU', 'summer of some year'],
    ['XXXX-Q3', 'third quarter of some year'],
    ['XXXX-W21', 'week 21 of some year'],
    ['XXXX-WXX-5', 'a Friday'],
    ['XXXX-WXX-5TNI', 'a Friday night'],
    ['XXXX-XX-25', 'a 25th of the month'],
    ['XXXX', 'a year'],
    ['199X', 'a year in the 1990s'],
    ['19XX', 'a year in the 20th century'],
    ['199X-05-XX', 'a day in May in the 1990s'],
    ['199X-SU', 'summer of some year in the 1990s'],
    ['2022-13-XX', undefined],
    ['XXXX-13', undefined],
  ]);
  table('references', 'DATE', [
    ['PRESENT_REF', 'now'],
    ['PAST_REF', 'in the past'],
    ['FUTURE_REF', 'in the future'],
    ['SOME_REF', undefined],
    ['', undefined],
  ]);
  table('durations', 'DURATION', [
    ['P9M', '9 months'],
    ['P1D', '1 day'],
    ['PT24H', '24 hours'],
    ['PT1M', '1 minute'],
    ['PT10S', '10 seconds'],
    ['P2Y6M', '2 years and 6 months'],
    ['P1Y2M3D', '1 year, 2 months and 3 days'],
    ['PT1H30M', '1 hour and 30 minutes'],
    ['P1DT12H', '1 day and 12 hours'],
    ['P1Q', '1 quarter'],
    ['P2FQ', '2 fiscal quarters'],
    ['P3DE', '3 decades'],
    ['P2CE', '2 centuries'],
    ['P1ML', '1 millennium'],
    ['P2WE', '2 weekends'],
    ['P2SU', '2 summers'],
    ['PT3NI', '3 nights'],
    ['P3NI', '3 nights'],
    ['P2.5Y', '2.5 years'],
    ['P0.5Y', 'half a year'],
    ['PT0.5H', 'half an hour'],
    ['PXY', 'some years'],
    ['PTXM', 'some minutes'],
    ['PXXD', 'some days'],
    ['PX', undefined],
    ['P', undefined],
    ['P1Y3', undefined],
    ['P..Y', undefined],
  ]);
  table('repeated times', 'SET', [
    ['P1D', 'every day'],
    ['P1WE', 'every weekend'],
    ['P2W', 'every 2 weeks'],
    ['PT12H', 'every 12 hours'],
    ['PXY', 'every few years'],
    ['XXXX-WXX-5', 'every Friday'],
    ['XXXX-WXX-5TNI', 'every Friday night'],
    ['XXXX-WXX-5T21:00', 'every Friday at 21:00'],
    ['XXXX-WXX-WE', 'every weekend'],
    ['XXXX-12-25', 'every 25 December'],
    ['XXXX-12', 'every December'],
    ['XXXX-XX-01', 'every 1st of the month'],
    ['XXXX-XX-XX', 'every day'],
    ['XXXX-XX-XXTMO', 'every morning'],
    ['TMO', 'every morning'],
    ['T21:00', 'every day at 21:00'],
    ['XXXX-SU', 'every summer'],
    ['XXXX-WXX', 'every week'],
    ['XXXX-XX', 'every month'],
    ['XXXX-QX', 'every quarter'],
    ['XXXX-HX', 'every half-year'],
    ['XXXX', 'every year'],
    ['2022-WXX-5', 'every Friday in 2022'],
    ['2022', '2022'],
  ]);
});

describe('shortDate', () => {
  it('cuts the weekday short', () => {
    assert.equal(shortDate('2022-05-25T21:37'), 'Wed 25 May 2022');
    assert.equal(shortDate('2022-05'), undefined);
  });
});
