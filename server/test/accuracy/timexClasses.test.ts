// Each class of expressions with one that belongs to it.
import assert from 'node:assert/strict';
import { classOf, timexClasses } from './timexClasses.ts';

describe('classes of time expressions', () => {
  const samples = [
    ['set', 'every Monday', 'SET', 'XXXX-WXX-1'],
    ['vague reference', 'now', 'DATE', 'PRESENT_REF'],
    ['today/yesterday', 'Yesterday', 'DATE', '2022-05-24'],
    ['clock/part of day', 'Monday morning', 'TIME', '2022-05-23TMO'],
    ['quantified duration', 'three years', 'DURATION', 'P3Y'],
    ['vague duration', 'several days', 'DURATION', 'PXD'],
    ['quarter/fiscal', 'the year-earlier quarter', 'DATE', '2021-Q2'],
    ['full date', '25 May 2022', 'DATE', '2022-05-25'],
    ['month+day', 'May 25', 'DATE', '2022-05-25'],
    ['month+year', 'May of 2022', 'DATE', '2022-05'],
    ['weekday', 'last Wednesday', 'DATE', '2022-05-18'],
    ['month alone', 'early May', 'DATE', '2022-05'],
    ['season', 'last summer', 'DATE', '2021-SU'],
    ['decade/century', 'the 1990s', 'DATE', '199'],
    ['bare year', 'late 1999', 'DATE', '1999'],
    ['offset', 'two years ago', 'DATE', '2020'],
    ['this/last/next+unit', 'last week', 'DATE', '2022-W20'],
    ['bare "the year/day"', 'the year', 'DATE', '2022'],
    ['other', 'Christmas', 'DATE', '2022-12-25'],
  ] as const;

  for (const [expected, text, type, value] of samples) {
    it(`${expected}: “${text}”`, () => {
      assert.equal(classOf({ text, type, value }), expected);
    });
  }

  it('has a sample of every class', () => {
    assert.deepEqual(
      timexClasses,
      samples.map(([name]) => name),
    );
  });
});
