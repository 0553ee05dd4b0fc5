// What the adapters of the peers do to spans and values: mistakes here would be counted against the peer.
import assert from 'node:assert/strict';
import { sliceSpan } from '../../../src/text/span.ts';
import { splitRange } from './splitRange.ts';
import { grainOfDate, grainOfUnit, timexValue } from './timexValue.ts';
import { trimSpan } from './trimSpan.ts';

describe('adapters of the peers', () => {
  const whole = (text: string) => ({ start: 0, end: text.length });

  for (const [given, expected] of [
    ['on Wednesday,', 'Wednesday'],
    ['since at 3 p.m.', '3 p.m.'],
    ['(in Dec.)', 'Dec.'],
    ['to May.', 'May'],
    ['of', 'of'],
  ] as const) {
    it(`trims “${given}”`, () => {
      assert.equal(sliceSpan(given, trimSpan(given, whole(given))), expected);
    });
  }

  for (const [given, expected] of [
    ['from May 3 to June 5,', ['May 3', 'June 5']],
    ['1914–1918', ['1914', '1918']],
    ['from Monday to Friday', ['Monday', 'Friday']],
    ['May 3–5', undefined],
    ['two to three weeks', undefined],
  ] as const) {
    it(`parts “${given}”`, () => {
      const halves = splitRange(given, whole(given))?.map((half) => sliceSpan(given, half));
      assert.deepEqual(halves, expected);
    });
  }

  it('writes a day with the grain of its words', () => {
    const day = { year: 2021, month: 1, day: 3 };
    const grains = ['last week', 'the third quarter', 'two years ago', 'next month'].map(grainOfUnit);
    const values = grains.map((grain) => timexValue(day, grain ?? 'day'));
    assert.deepEqual(values, ['2020-W53', '2021-Q1', '2021', '2021-01']);
    assert.deepEqual(['1914', 'May 1914', 'May', '3 May', 'Friday'].map(grainOfDate), [
      ...['year', 'month', 'month', 'day', 'day'],
    ]);
  });
});
