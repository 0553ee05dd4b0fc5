// What the adapters of the peers do to names: mistakes here would be counted against the peer.
import assert from 'node:assert/strict';
import { sliceSpan } from '../../../../src/text/span.ts';
import { readNames } from './compromise.ts';
import { skipTitles, splitAtCommas, trimName } from './trimName.ts';
import { readRuns } from './wink.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('adapters of the peers: names', () => {
  for (const [given, expected] of [
    ['the Ayton Bank,', 'Ayton Bank'],
    ['“An Ayton Herald”', 'Ayton Herald'],
    ['Theodora', 'Theodora'],
    ["Ayton's", 'Ayton'],
    ['the Varga brothers’ ', 'Varga brothers'],
    ['Holt ’s', 'Holt'],
    ['Varga Corp.', 'Varga Corp.'],
    ['the U.S.,', 'U.S.'],
    ['Jana Holt.', 'Jana Holt'],
  ] as const) {
    it(`trim “${given}”`, () => {
      assert.equal(sliceSpan(given, trimName(given, whole(given))), expected);
    });
  }

  for (const [given, expected] of [
    ['Mr. Holt', 'Holt'],
    ['Prime Minister Jana Holt', 'Jana Holt'],
    ['Gen. Sir Boris Varga', 'Boris Varga'],
    ['Generali', 'Generali'],
    ['President', 'President'],
  ] as const) {
    it(`skip the titles of “${given}”`, () => {
      assert.equal(sliceSpan(given, skipTitles(given, whole(given))), expected);
    });
  }

  it('part a place from what it lies in', () => {
    const text = 'Ayton, Ohio,';
    const parts = splitAtCommas(text, whole(text)).map((span) => sliceSpan(text, span));
    assert.deepEqual(parts, ['Ayton', 'Ohio']);
  });

  it('of compromise: leave out what it tags as a title', () => {
    const text = 'So Mr. Mr Holt.';
    const term = (word: string, tag: string) => ({ text: word, tags: ['Person', tag] });
    const result = { offset: { start: 3, length: 12 }, terms: [term('Mr', 'Honorific')] };
    assert.deepEqual(readNames(text, result), []);
    const terms = [...result.terms, ...result.terms, term('Holt', 'LastName')];
    assert.deepEqual(readNames(text, { ...result, terms }), [{ start: 10, end: 14 }]);
  });

  it('of wink-nlp: take neighbouring proper nouns for one name', () => {
    const text = 'Jana Holt met  Mr. Varga of Ayton: Holt won.';
    const proper = ['Jana', 'Holt', 'Mr.', 'Varga', 'Ayton'];
    const words = ['Jana', 'Holt', 'met', 'Mr.', 'Varga', 'of', 'Ayton', ':', 'Holt', 'won', '.'].map(
      (value) => ({ value, proper: proper.includes(value) }),
    );
    const names = readRuns(text, words).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
    assert.deepEqual(names, ['0 Jana Holt', '19 Varga', '28 Ayton', '35 Holt']);
  });
});
