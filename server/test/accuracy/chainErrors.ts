// What is wrong with chains: gold chains that were merged in one entity, and gold chains split over several.
import type { Partition } from './bCubed.ts';

/** Two gold chains by their numbers, and a mention of each that stands in one entity. */
export interface MergedPair {
  readonly chains: readonly [number, number];
  readonly mentions: readonly [string, string];
}

export interface SplitChain {
  readonly chain: number;
  /** The first mention in each entity that has a part of it. */
  readonly mentions: readonly string[];
}

/** Each pair once, however many entities or mentions it is merged in. */
export function findMergedPairs(gold: Partition, found: Partition): readonly MergedPair[] {
  const chainOf = indexMentions(gold);
  const pairs = new Map<string, MergedPair>();
  for (const entity of found) {
    const firsts = firstByChain(entity, chainOf);
    firsts.forEach(([chain, mention], index) => {
      for (const [other, otherMention] of firsts.slice(index + 1)) {
        const key = `${chain} ${other}`;
        if (!pairs.has(key)) pairs.set(key, { chains: [chain, other], mentions: [mention, otherMention] });
      }
    });
  }
  return [...pairs.values()];
}

/** Mentions that were not found split no chain. */
export function findSplitChains(gold: Partition, found: Partition): readonly SplitChain[] {
  const entityOf = indexMentions(found);
  return gold.flatMap((mentions, chain) => {
    const parts = firstByChain(mentions, entityOf);
    return parts.length > 1 ? [{ chain, mentions: parts.map(([, mention]) => mention) }] : [];
  });
}

function indexMentions(partition: Partition): ReadonlyMap<string, number> {
  return new Map(
    partition.flatMap((mentions, number) => mentions.map((mention) => [mention, number] as const)),
  );
}

/** In the order of the numbers. */
function firstByChain(
  mentions: readonly string[],
  chainOf: ReadonlyMap<string, number>,
): readonly (readonly [number, string])[] {
  const firsts = new Map<number, string>();
  for (const mention of mentions) {
    const chain = chainOf.get(mention);
    if (chain !== undefined && !firsts.has(chain)) firsts.set(chain, mention);
  }
  return [...firsts].sort(([a], [b]) => a - b);
}
