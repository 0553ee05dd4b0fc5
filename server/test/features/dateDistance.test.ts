// The distance from the publication date, Wednesday 25 May 2022.
import assert from 'node:assert/strict';
import { distanceFromPublication } from '../../src/features/dateDistance.ts';

const tables: Readonly<Record<string, readonly (readonly [string, string | undefined])[]>> = {
  days: [
    ['2022-05-25', 'the day of publication'],
    ['2022-05-25T08:00', 'the day of publication'],
    ['2022-05-24', '1 day before publication'],
    ['2022-05-22', '3 days before publication'],
    ['2022-05-26TMO', '1 day after publication'],
    ['2022-W21-1', '2 days before publication'],
    ['2022-06-01', '1 week after publication'],
    ['2022-05-10', '15 days before publication'],
    ['2022-06-29', '5 weeks after publication'],
    ['2022-07-01', 'about 5 weeks after publication'],
    ['2022-04-25', '1 month before publication'],
    ['2022-07-25', '2 months after publication'],
    ['2022-07-30', 'about 2 months after publication'],
    ['2021-05-25', '1 year before publication'],
    ['2021-06-01', 'about 1 year before publication'],
    ['2023-11-03', 'about 17 months after publication'],
    ['1912-04-15', 'about 110 years before publication'],
  ],
  weeks: [
    ['2022-W21', 'the week of publication'],
    ['2022-W21-WE', 'the week of publication'],
    ['2022-W20', '1 week before publication'],
    ['2022-W23-WE', '2 weeks after publication'],
    ['2022-W40', 'about 4 months after publication'],
  ],
  'months and their multiples': [
    ['2022-05', 'the month of publication'],
    ['2022-04', '1 month before publication'],
    ['2021-05', '1 year before publication'],
    ['2019-01', 'about 3 years before publication'],
    ['2022-Q2', 'the quarter of publication'],
    ['2022-Q1', '1 quarter before publication'],
    ['2019-Q2', '3 years before publication'],
    ['2022-SP', 'the season of publication'],
    ['2022-SU', '1 season after publication'],
    ['2021-WI', '1 season before publication'],
    ['2022-H1', 'the half-year of publication'],
    ['2022-H2', '1 half-year after publication'],
  ],
  'years and their multiples': [
    ['2022', 'the year of publication'],
    ['2021', '1 year before publication'],
    ['1998', '24 years before publication'],
    ['BC0480', '2501 years before publication'],
    ['202', 'the decade of publication'],
    ['199', '3 decades before publication'],
    ['19', '1 century before publication'],
    ['18', '2 centuries before publication'],
  ],
  'no place in the calendar': [
    ['PRESENT_REF', undefined],
    ['P3D', undefined],
    ['T21:00', undefined],
    ['2022-05-XX', undefined],
    ['XXXX-05-25', undefined],
    ['FY2021', undefined],
    ['2022-02-30', undefined],
    ['nonsense', undefined],
  ],
};

describe('distanceFromPublication', () => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      for (const [value, words] of table) {
        it(value, () => {
          assert.equal(distanceFromPublication(value, '2022-05-25T21:37'), words);
        });
      }
    });
  }
  it('needs a publication date', () => {
    assert.equal(distanceFromPublication('2022-05-25', '2022'), undefined);
  });
});
