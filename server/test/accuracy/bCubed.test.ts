// B³ on the figures of the paper, and on mentions that one side alone has.
import assert from 'node:assert/strict';
import { averageScores, scoreMentions } from './bCubed.ts';

/** "abc de": two chains of mentions with names of one letter. */
function partition(chains: string) {
  return chains.split(' ').flatMap((chain) => (chain === '' ? [] : [Array.from(chain)]));
}

describe('B³', () => {
  const table = [
    // Bagga and Baldwin (1998), figures 1 and 2: the wrong link that joins the larger chains costs more.
    ['12345 67 89abc', '12345 6789abc', 76.2, 100, 86.5],
    ['12345 67 89abc', '1234589abc 67', 58.3, 100, 73.7],
    ['abc', 'abc', 100, 100, 100],
    ['abcd', 'ab cd', 100, 50, 66.7],
    ['ab cd', 'abcd', 50, 100, 66.7],
    // c is missing, so a and b find two of three; c is alone.
    ['abc', 'ab', 100, 55.6, 71.4],
    // x is made up: a and b stand with a stranger; x is alone among three.
    ['ab', 'abx', 55.6, 100, 71.4],
    ['ab', '', 0, 50, 0],
  ] as const;

  for (const [gold, found, precision, recall, f1] of table) {
    it(`${gold} as ${found}`, () => {
      const figures = averageScores(scoreMentions(partition(gold), partition(found)), 'alone');
      const rounded = Object.values(figures).map((figure: number) => Math.round(10 * figure) / 10);
      assert.deepEqual(rounded, [precision, recall, f1]);
    });
  }

  const strict = [
    ['abc', 'abc', 100, 100],
    ['a b', 'a', 100, 50],
    ['a', 'a x', 50, 100],
    ['ab', '', 0, 0],
  ] as const;

  for (const [gold, found, precision, recall] of strict) {
    it(`strict: ${gold} as ${found}`, () => {
      const figures = averageScores(scoreMentions(partition(gold), partition(found)), 'nothing');
      assert.deepEqual([figures.precision, figures.recall], [precision, recall]);
    });
  }
});
