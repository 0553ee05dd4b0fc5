// Chance that can be had again.
import assert from 'node:assert/strict';
import { between, pick, seededRandom, seedOf, shuffleBy } from './random.ts';

describe('seeded chance', () => {
  const draw = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 1_000 }, () => random());
  };

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(draw(7), draw(7));
    assert.notDeepEqual(draw(7), draw(8));
  });

  it('lies from 0 up to 1, and all over it', () => {
    const numbers = draw(3);
    assert.ok(numbers.every((number) => number >= 0 && number < 1));
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      assert.ok(count > 60 && count < 140, `${count} of 1,000 in tenth ${tenth}`);
    }
  });

  it('gives seeds by words, with their borders', () => {
    assert.equal(seedOf('a', 1), seedOf('a', 1));
    assert.notEqual(seedOf('ab', 'c'), seedOf('a', 'bc'));
  });

  it('draws whole numbers with both ends, and items', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 200 }, () => between(random, 2, 4)));
    assert.deepEqual(
      [...drawn].sort((a, b) => a - b),
      [2, 3, 4],
    );
    assert.equal(pick<string>(random, []), undefined);
    assert.equal(pick(random, ['x']), 'x');
  });

  it('keeps an order when an item is left out', () => {
    const name = String;
    const all = shuffleBy(5, ['a', 'b', 'c', 'd', 'e', 'f'], name);
    const fewer = shuffleBy(5, ['a', 'b', 'd', 'e', 'f'], name);
    assert.deepEqual(
      all.filter((item) => item !== 'c'),
      fewer,
    );
    assert.notDeepEqual(all, shuffleBy(6, ['a', 'b', 'c', 'd', 'e', 'f'], name));
  });
});
