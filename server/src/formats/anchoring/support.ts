// How well the words that stood beside a quote agree with what stands beside each place of a text now.
import type { Vocabulary, Words } from './words.ts';

/** Costs of a word more or less, and of one in place of another, where a word found again counts 0.25 to 1.5. */
const gap = 0.15;
const replaced = 0.2;
/** Of a word with one slip in it, the share of its weight. */
const slipShare = 0.7;

export function similarity(vocabulary: Vocabulary, a: number, b: number): number {
  if (a === b) return vocabulary.weightOf(a);
  return vocabulary.isSlip(a, b) ? slipShare * vocabulary.weightOf(a) : -replaced;
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
  const row = new Float64Array(ids.length + 1);
  for (const wanted of context) {
    const weight = vocabulary.weightOf(wanted);
    let diagonal = row[0] ?? 0;
    let left = Math.max(0, diagonal - gap);
    row[0] = left;
    for (let at = 1; at <= ids.length; at += 1) {
      const above = row[at] ?? 0;
      const id = ids[at - 1] ?? -1;
      const worth = id === wanted ? weight : vocabulary.isSlip(wanted, id) ? slipShare * weight : -replaced;
      left = Math.max(0, diagonal + worth, above - gap, left - gap);
      row[at] = left;
      diagonal = above;
    }
  }
  return row;
}
