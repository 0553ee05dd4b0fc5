// Values with their modifiers in words, and the fields that are stated and inferred.
import assert from 'node:assert/strict';
import type { Timex } from '../../src/annotators/layers.ts';
import { fieldsInWords, timexInWords } from '../../src/features/timexInWords.ts';

function timexOf(given: Partial<Timex>): Timex {
  return {
    id: 't1',
    span: { start: 0, end: 1 },
    source: 'fake',
    type: 'DATE',
    value: undefined,
    mod: undefined,
    stated: {},
    anchor: undefined,
    readings: [],
    steps: [],
    refiners: [],
    ...given,
  };
}

describe('timexInWords', () => {
  for (const [type, value, mod, words] of [
    ['DATE', '2022-05', undefined, 'May 2022'],
    ['DATE', '2022-05', 'START', 'beginning of May 2022'],
    ['DATE', '199', 'MID', 'middle of the 1990s'],
    ['DATE', '19', 'END', 'end of the 20th century'],
    ['DATE', '2022-Q3', 'START', 'beginning of the third quarter of 2022'],
    ['DATE', '1998-SU', 'END', 'end of the summer of 1998'],
    ['DATE', '2022-05-25', 'APPROX', 'about Wednesday 25 May 2022'],
    ['DATE', '1998', 'BEFORE', 'before 1998'],
    ['DATE', '1998', 'AFTER', 'after 1998'],
    ['DATE', '1998', 'ON_OR_BEFORE', 'on or before 1998'],
    ['DATE', '1998', 'ON_OR_AFTER', 'on or after 1998'],
    ['DURATION', 'P3D', 'MORE_THAN', 'more than 3 days'],
    ['DURATION', 'P3D', 'LESS_THAN', 'less than 3 days'],
    ['DURATION', 'P3D', 'EQUAL_OR_MORE', 'at least 3 days'],
    ['DURATION', 'P3D', 'EQUAL_OR_LESS', 'at most 3 days'],
    ['SET', 'P1D', undefined, 'every day'],
    ['DATE', '1998', 'SOME_MOD', '1998'],
    ['DATE', 'nonsense', 'START', undefined],
    ['DATE', undefined, 'START', undefined],
  ] as const) {
    it(`${value} ${mod}`, () => {
      assert.equal(timexInWords(timexOf({ type, value, mod })), words);
    });
  }
});

describe('fieldsInWords', () => {
  const anchored = (given: Partial<Timex>) => fieldsInWords(timexOf({ anchor: 'publicationDate', ...given }));

  for (const [value, stated, wordsStated, wordsInferred] of [
    ['2022-05-25', { weekday: 3 }, 'weekday', 'day, month, year'],
    ['2022-05-25', { weekday: 3, day: 25, month: 5 }, 'weekday, day, month', 'year'],
    ['2022-05-25T21:37', { hour: 21, minute: 37 }, 'minute, hour', 'day, month, year'],
    ['2022-05-24', {}, '', 'day, month, year'],
    ['2022-W20', {}, '', 'week, year'],
    ['2022-W21-3', {}, '', 'day, year'],
    ['2022-04', {}, '', 'month, year'],
    ['2022-Q3', {}, '', 'year'],
    ['2022-05-XX', { month: 5 }, 'month', 'year'],
    ['XXXX-05-25', { day: 25, month: 5 }, 'day, month', ''],
    [undefined, { weekday: 3 }, 'weekday', ''],
  ] as const) {
    it(`of ${value} with ${wordsStated}`, () => {
      assert.deepEqual(anchored({ value, stated }), { stated: wordsStated, inferred: wordsInferred });
    });
  }
  it('infers nothing without an anchor', () => {
    const without = (given: Partial<Timex>) => fieldsInWords(timexOf(given));
    assert.deepEqual(without({ value: '2022-05-25', stated: { year: 2022, month: 5, day: 25 } }), {
      stated: 'day, month, year',
      inferred: '',
    });
    assert.deepEqual(without({ value: '199' }), { stated: '', inferred: '' });
    assert.deepEqual(without({ value: 'P3D', type: 'DURATION' }), { stated: '', inferred: '' });
  });
});
