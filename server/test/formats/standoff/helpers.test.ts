// What the formats share: escapes that are taken back, spans chosen apart, offsets in code points, tokens by sentence.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseApart } from '../../../src/formats/standoff/chooseApart.ts';
import { escapeLine, escapeName, escapeWord, unescape } from '../../../src/formats/standoff/escape.ts';
import { tokensBySentence } from '../../../src/formats/standoff/tokenGroups.ts';
import { codePointIndex } from '../../../src/text/codePoints.ts';
import { documentOf } from './documents.ts';

describe('escapes', () => {
  for (const [text, name, word] of [
    ['Gene_expression', 'Gene_expression', 'Gene_expression'],
    ['to do', 'to_x0020_do', 'to_x0020_do'],
    ['a:b/c', 'a_x003A_b_x002F_c', 'a:b/c'],
    ['שם-1', 'שם-1', 'שם-1'],
    ['😀', '_xD83D__xDE00_', '😀'],
    ['_x0020_', '_x005F_x0020_', '_x005F_x0020_'],
    ['_x0020 ', '_x005F_x0020_x0020_', '_x005F_x0020_x0020_'],
    ['_xyz', '_xyz', '_xyz'],
  ] as const)
    it(`${JSON.stringify(text)} is the name ${name}`, () => {
      assert.deepEqual([escapeName(text), escapeWord(text)], [name, word]);
    });

  it('are taken back', () => {
    const piece = fc.oneof(
      fc.constantFrom('_', 'x', '0020', 'x0020', '_x', ' ', '\n', '\t'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (one) => {
        assert.match(escapeName(one), /^[\p{L}\p{M}\p{N}_-]*$/u);
        assert.match(escapeWord(one), /^\S*$/);
        assert.doesNotMatch(escapeLine(one), /[\n\r\t\u0085\u2028\u2029]/);
        for (const escape of [escapeName, escapeWord, escapeLine]) assert.equal(unescape(escape(one)), one);
      }),
    );
  });
});

describe('spans apart', () => {
  const choose = (...spans: readonly (readonly [number, number, boolean?])[]) =>
    chooseApart(
      spans.map(([first, behind, byPerson = false]) => ({
        item: `${first}-${behind}`,
        first,
        behind,
        byPerson,
      })),
      20,
    ).map(({ item }) => item);

  it('are the longest, of equals the first', () => {
    assert.deepEqual(choose([0, 2], [1, 5], [5, 6]), ['1-5', '5-6']);
    assert.deepEqual(choose([3, 5], [2, 4], [6, 8]), ['3-5', '6-8']);
    assert.deepEqual(choose([4, 4]), []);
  });

  it('are those of a person, also where they stand within longer ones that were found', () => {
    assert.deepEqual(choose([0, 9], [4, 5, true]), ['4-5']);
    assert.deepEqual(choose([0, 9], [4, 5, true], [0, 3], [5, 7]), ['0-3', '4-5', '5-7']);
  });

  it('never overlap, and whatever was left out overlaps one that was chosen', () => {
    const candidate = fc.tuple(fc.nat(15), fc.integer({ min: 1, max: 6 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), (all) => {
        const spans = all.map(([first, length, byPerson]) => ({
          item: '',
          first,
          behind: first + length,
          byPerson,
        }));
        const chosen = chooseApart(spans, 30);
        for (const one of spans) {
          const touching = chosen.filter((other) => other.first < one.behind && one.first < other.behind);
          assert.ok(chosen.includes(one) ? touching.length === 1 : touching.length > 0);
        }
      }),
    );
  });
});

describe('code points', () => {
  it('are counted as Python counts them, in both directions', () => {
    const text = fc
      .array(fc.constantFrom('a', '😀', 'e\u0301', 'ש', '\r\n', '\uD83D'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const index = codePointIndex(one);
        const characters = Array.from(one);
        assert.equal(index.length, characters.length);
        let units = 0;
        for (const [at, character] of [...characters, ''].entries()) {
          assert.deepEqual([index.toCodePoints(units), index.toUnits(at)], [at, units]);
          units += character.length;
        }
      }),
    );
  });
});

describe('tokens by sentence', () => {
  it('are in the order of the text, those between sentences by themselves', () => {
    const document = documentOf('One two. * Three.');
    const sentences = [
      { start: 0, end: 8 },
      { start: 11, end: 17 },
    ];
    const words = tokensBySentence({ ...document, sentences }).map((tokens) =>
      tokens.map(({ start, end }) => document.text.slice(start, end)).join(' '),
    );
    assert.deepEqual(words, ['One two .', '*', 'Three .']);
  });
});
