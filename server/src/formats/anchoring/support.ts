// How well the words that stood beside a quote agree with what stands beside each place of a text now.
import { isOneSlip } from '../../text/editDistance.ts';
import type { Vocabulary, Words } from './words.ts';

/** Costs of a word more or less, and of one in place of another, where a word found again counts 0.25 to 1.5. */
const gap = 0.15;
const replaced = 0.2;
/** Of a word with one slip in it, the share of its weight. */
const slipShare = 0.7;

export function similarity(vocabulary: Vocabulary, a: number, b: number): number {
  if (a === b) return vocabulary.weightOf(a);
  return isSlip(vocabulary, a, b) ? slipShare * vocabulary.weightOf(a) : -replaced;
}

export function isSlip(vocabulary: Vocabulary, a: number, b: number): boolean {
  const [one, other] = [vocabulary.keyOf(a), vocabulary.keyOf(b)];
  if (one.length < 4 || other.length < 4 || Math.abs(one.length - other.length) > 1) return false;
  if (one.charCodeAt(0) !== other.charCodeAt(0) && one.at(-1) !== other.at(-1)) return false;
  return isOneSlip(one, other);
}

/** For each boundary between the words of a range, the worth of the context found to end there: the best alignment. */
export function supportBefore(
  vocabulary: Vocabulary,
  context: readonly number[],
  words: Words,
  from: number,
  to: number,
): Float64Array {
  return align(vocabulary, context, words.ids.slice(from, to));
}

/** The same of the context that begins at the boundary. */
export function supportAfter(
  vocabulary: Vocabulary,
  context: readonly number[],
  words: Words,
  from: number,
  to: number,
): Float64Array {
  return align(vocabulary, [...context].reverse(), words.ids.slice(from, to).reverse()).reverse();
}

function align(vocabulary: Vocabulary, context: readonly number[], ids: readonly number[]): Float64Array {
  let row = new Float64Array(ids.length + 1);
  let next = new Float64Array(ids.length + 1);
  for (const wanted of context) {
    let left = Math.max(0, (row[0] ?? 0) - gap);
    next[0] = left;
    let diagonal = row[0] ?? 0;
    for (let at = 1; at <= ids.length; at += 1) {
      const above = row[at] ?? 0;
      const matched = diagonal + similarity(vocabulary, wanted, ids[at - 1] ?? -1);
      left = Math.max(0, matched, above - gap, left - gap);
      next[at] = left;
      diagonal = above;
    }
    [row, next] = [next, row];
  }
  return row;
}
