// Majority votes: the most frequent value, the earlier one where two are equally frequent.
import type { EntityType, Mention } from '../layers.ts';

export function vote<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

/** The type of what names stand for: what the user said, else what the register of names says, else what most are taken for. */
export function voteType(named: readonly Mention[]): EntityType | undefined {
  const typesOf = (mentions: readonly Mention[]) => vote(mentions.map(({ type }) => type));
  return (
    typesOf(named.filter(({ judged }) => judged?.whole)) ??
    typesOf(named.filter(({ known }) => known)) ??
    typesOf(named)
  );
}
