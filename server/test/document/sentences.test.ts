// Sentences: a bar in the expectation stands where one ends.
import assert from 'node:assert/strict';
import { splitSentences } from '../../src/document/sentences.ts';
import { tokenize } from '../../src/document/tokenizer.ts';

const cases: readonly string[] = [
  'Ann Lee left. | She was late. | Why? | Nobody knows!',
  '“We will stay,” he said. | “We must.” | They stayed.',
  '“Why?” she asked. | “Go!” he cried.',
  '“Why?” Ann Lee asked. | He shrugged.',
  '“I came. | I saw.” | He left.',
  '"I came." | "I saw." | He left.',
  "``I came.'' | He left.",
  'Mr. Holm met Dr. J. K. Berg of Acme Inc. in Bern.',
  'He works at Acme Inc. | The firm is old.',
  'They flew to the U.S. | It rained.',
  'The U.S. Senate met at 5 p.m. Tuesday in St. Paul.',
  'It closed at 5 p.m. | Traders went home.',
  'It rose by 3.5 per cent to 1,234.5 points. | It fell in 2022. | Prices rose.',
  'He waited... and waited… then left. | Then he came... | Nobody saw.',
  '(He left.) | She stayed [for now]. | “Well (really!)” he said.',
  'On Nov. 3 he came. | In Dec. the port froze.',
  'The talks, i.e. the second round, failed, e.g. in Oslo vs. Bern.',
  '1. The first point.',
  'He left.Then she came.',
  'It sold apples, pears, etc. | Nobody came.',
  'No full stop at the end',
  'The phone is new. | iPhone sales rose.',
  'She wrote to example.org on Sun. 3 May.',
  'Really?! | Yes.',
];

describe('splitSentences', () => {
  for (const expected of cases) {
    it(expected, () => {
      const text = expected.replaceAll(' | ', ' ');
      const spans = splitSentences(text, tokenize(text));
      assert.equal(
        spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
        missingSpace(expected, text),
      );
    });
  }

  it('finds none in nothing', () => {
    assert.deepEqual(splitSentences(' \n', []), []);
  });
});

/** One case lacks the space: its sentences touch. */
function missingSpace(expected: string, text: string): string {
  return text.includes('left.Then') ? expected.replace('left.Then', 'left. | Then') : expected;
}
