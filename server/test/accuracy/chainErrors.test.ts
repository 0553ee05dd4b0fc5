// Merged and split chains, over mentions with names of one letter.
import assert from 'node:assert/strict';
import { findMergedPairs, findSplitChains } from './chainErrors.ts';

const partition = (chains: string) => chains.split(' ').map((chain) => Array.from(chain));

describe('errors of chains', () => {
  const table = [
    ['ab cd', 'ab cd', [], []],
    ['ab cd', 'abcd', ['ac'], []],
    ['a b c', 'abc', ['ab', 'ac', 'bc'], []],
    ['ab cd', 'ac bd', ['ac'], ['ab', 'cd']],
    ['abc', 'a b c', [], ['abc']],
    // A name that was not found, or that the gold has not, is neither.
    ['abc', 'ac', [], []],
    ['ab', 'abx', [], []],
    ['ab cd', 'abxc', ['ac'], []],
  ] as const;

  for (const [gold, found, merged, split] of table) {
    it(`${gold} as ${found}`, () => {
      const [goldChains, foundChains] = [partition(gold), partition(found)];
      const pairs = findMergedPairs(goldChains, foundChains);
      assert.deepEqual(
        pairs.map(({ mentions }) => mentions.join('')),
        merged,
      );
      assert.deepEqual(
        findSplitChains(goldChains, foundChains).map(({ mentions }) => mentions.join('')),
        split,
      );
    });
  }
});
