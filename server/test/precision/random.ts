// Chance that can be had again: a small generator of numbers from a seed (mulberry32), and what samples need of it.

/** The next number, from 0 up to 1. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed from words (FNV-1a), so that what has a name has a chance of its own, whatever stands beside it. */
export function seedOf(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const unit of words.join('\u0000')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

/** A whole number from `from` to `to`, both among them. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** In an order that hangs on the seed and on each item's name alone: one item more does not move the others. */
export function shuffleBy<T>(seed: number, list: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const ranked = list.map((item) => ({ item, rank: seededRandom(seedOf(seed, nameOf(item)))() }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
