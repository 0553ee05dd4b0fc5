// Every occurrence of some words: whole words, no half characters, and in linear time whatever the text is.
import assert from 'node:assert/strict';
import { occurrencesOf } from '../../src/desk/occurrences.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { assertLinear } from '../support/linearTime.ts';

/** The text with each occurrence of the words in brackets; the `nth` one is the one that was selected. */
function marked(text: string, words: string, nth = 0): string {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  const spans = occurrencesOf(text, { start, end: start + words.length });
  return spans
    .toReversed()
    .reduce(
      (before, span) => `${before.slice(0, span.start)}[${sliceSpan(text, span)}]${before.slice(span.end)}`,
      text,
    );
}

describe('every occurrence of some words', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['whole words alone', 'Lee, Leeds, Lee’s and Ashlee', 'Lee', '[Lee], Leeds, [Lee]’s and Ashlee'],
    ['in the same capitals', 'The fair. A Fair. The fair', 'fair', 'The [fair]. A Fair. The [fair]'],
    ['with line breaks between', 'Ann Lee met Ann\n Lee', 'Ann Lee', '[Ann Lee] met [Ann\n Lee]'],
    [
      'with signs in them',
      'twenty-one (of 21.5) is twenty-one',
      'twenty-one',
      '[twenty-one] (of 21.5) is [twenty-one]',
    ],
    ['that are signs', 'a.b+c? (a.b+c?) a.b+c?', '(a.b+c?)', 'a.b+c? [(a.b+c?)] a.b+c?'],
    ['not overlapping the selected one', 'ha ha ha', 'ha ha', '[ha ha] ha'],
    ['with spaces at the edge of the selection alone', 'so it is. it was', ' it', 'so[ it] is. [it] was'],
    ['in other scripts', 'Київ, Києва, Київ', 'Київ', '[Київ], Києва, [Київ]'],
    ['in scripts that are written from the right', 'דנה באה. דנה הלכה', 'דנה', '[דנה] באה. [דנה] הלכה'],
    ['not with another accent', 'cafe, cafe\u0301, cafe', 'cafe', '[cafe], cafe\u0301, [cafe]'],
    ['that are emoji', '🎪 and 🎪🎪', '🎪', '[🎪] and [🎪][🎪]'],
    ['not with another skin', '👋 👋🏽 👋', '👋', '[👋] 👋🏽 [👋]'],
    ['not half of a joined emoji', '👩 👩‍🚀 🚀 👩', '🚀', '👩 👩‍🚀 [🚀] 👩'],
    ['beyond the basic plane', '𝒜 𝒜𝒜 x𝒜 𝒜', '𝒜', '[𝒜] 𝒜𝒜 x𝒜 [𝒜]'],
  ];
  for (const [title, text, words, expected] of cases)
    it(title, () => {
      const nth = title.startsWith('not half') ? 1 : 0;
      assert.equal(marked(text, words, nth), expected);
    });
  it('half a word that was selected is marked, and whole ones like it', () => {
    assert.equal(marked('Leeds and Lee', 'Lee'), '[Lee]ds and [Lee]');
  });
  it('a passage that is too long is marked alone', () => {
    const long = 'so on '.repeat(100);
    assert.equal(occurrencesOf(`${long}. ${long}`, { start: 0, end: long.length }).length, 1);
  });
  it('white space is marked alone', () => {
    assert.deepEqual(occurrencesOf('a  b  c', { start: 1, end: 3 }), [{ start: 1, end: 3 }]);
  });
});

describe('every occurrence takes linear time', function () {
  this.timeout(60_000);
  const size = 1 << 19;
  const texts: readonly (readonly [string, string, string])[] = [
    ['of a word that stands everywhere', 'ha '.repeat(size / 3), 'ha'],
    [
      'of words that begin everywhere',
      `${'ha '.repeat(size / 3)}${'ha '.repeat(60)}hey`,
      `${'ha '.repeat(60)}hey`,
    ],
    ['of a space before a word', `${' '.repeat(size)} x`, ' x'],
    ['of a gap that is long', `a${' '.repeat(size)}b`, 'a'],
    ['of emoji', '🎪'.repeat(size / 2), '🎪'],
  ];
  for (const [title, text, words] of texts)
    it(title, () => {
      const start = text.lastIndexOf(words);
      assertLinear(
        (eighths) => {
          const from = Math.max(0, start - (size * eighths) / 8);
          const part = text.slice(from);
          const selected = { start: start - from, end: start - from + words.length };
          return () => occurrencesOf(part, selected);
        },
        { small: 1, large: 8 },
      );
    });
});
