// Whatever the text: no exception, spans in range and in order, ids in order, the same answer twice.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf } from './analyse.ts';

const pieces = [
  'the',
  'The',
  'head',
  'of',
  'LPR',
  ',',
  '.',
  ' ',
  '\n\n',
  'Ann',
  'Lee',
  "'s",
  '“',
  '”',
  '(',
  ')',
  'President',
  'South',
  'Ossetian',
  'van',
  '&',
  'and',
  "People's",
  'Republics',
  'he',
  '😀',
  'İ',
  'Мой',
  '25/05',
  'said',
  '-',
  'U.S.',
  'Mr.',
];

describe('mentions of any text', () => {
  it('holds the invariants', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...pieces)).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...pieces)).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        const mentions = mentionsOf(sample);
        let before = 0;
        mentions.forEach(({ id, span, head, title }, index) => {
          assert.equal(id, `m${index + 1}`);
          assert.ok(span.start >= before && span.end > span.start && span.end <= sample.length);
          assert.ok(head.start >= span.start && head.end <= span.end);
          assert.ok(!title || (title.start >= 0 && title.end <= sample.length && title.start < title.end));
          before = span.start;
        });
        assert.deepEqual(mentionsOf(sample), mentions);
      }),
      { numRuns: 500 },
    );
  });
});
