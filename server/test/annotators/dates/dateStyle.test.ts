// Days written out in the styles of papers.
import assert from 'node:assert/strict';
import { absoluteDate, setsYearOff } from '../../../src/annotators/dates/dateStyle.ts';

describe('absoluteDate', () => {
  it('writes the day of a date or a date-time', () => {
    assert.equal(absoluteDate('2022-05-25'), '25 May 2022');
    assert.equal(absoluteDate('2022-05-25T21:37'), '25 May 2022');
    for (const value of ['2022', '2022-05', '2022-02-30', '2022-W21', 'PRESENT_REF', ''])
      assert.equal(absoluteDate(value), undefined, value);
  });
  it('keeps to a style', () => {
    assert.equal(absoluteDate('2022-05-03', 'day-month-year'), '3 May 2022');
    assert.equal(absoluteDate('2022-05-03', 'month-day-year'), 'May 3, 2022');
    assert.equal(absoluteDate('2022-09-03', 'month-day-year'), 'September 3, 2022');
    assert.equal(absoluteDate('2022-05-03', 'iso'), '2022-05-03');
  });
  it('shortens the months that the Associated Press shortens', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    assert.deepEqual(
      months.map((month) => absoluteDate(`2022-${month}-01`, 'ap')?.split(' ')[0]),
      'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
    );
    assert.equal(absoluteDate('2022-09-25', 'ap'), 'Sept. 25, 2022');
  });
  it('knows which styles have commas', () => {
    assert.deepEqual((['day-month-year', 'month-day-year', 'ap', 'iso'] as const).map(setsYearOff), [
      false,
      true,
      true,
      false,
    ]);
  });
});
