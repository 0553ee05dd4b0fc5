// Finds the best labels of a run of words: Viterbi over the scores of the words and of label after label.
import { labelCount } from './labels.ts';

/** Scores of a word's labels; outside comes first. */
export type LabelScores = Float32Array;

/**
 * @param scores one row of `labelCount` a word
 * @param transitions what it counts that the second label follows the first, row by row
 * @returns one label a word; the run is taken to have words outside any name before and behind it
 */
export function bestLabels(scores: LabelScores, transitions: Float32Array): Uint8Array {
  const count = scores.length / labelCount;
  const labels = new Uint8Array(count);
  const cameFrom = new Uint8Array(scores.length);
  let sums: Float32Array = scores
    .slice(0, labelCount)
    .map((score, label) => score + (transitions[label] ?? 0));
  for (let at = 1; at < count; at++) sums = advance(sums, scores, at * labelCount, transitions, cameFrom);
  let label = bestLast(sums, transitions);
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = cameFrom[at * labelCount + label] ?? 0;
  }
  return labels;
}

function advance(
  sums: Float32Array,
  scores: LabelScores,
  row: number,
  transitions: Float32Array,
  cameFrom: Uint8Array,
): Float32Array {
  const next = new Float32Array(labelCount);
  for (let to = 0; to < labelCount; to++) {
    let best = -Infinity;
    for (let from = 0; from < labelCount; from++) {
      const sum = (sums[from] ?? 0) + (transitions[from * labelCount + to] ?? 0);
      if (sum <= best) continue;
      best = sum;
      cameFrom[row + to] = from;
    }
    next[to] = best + (scores[row + to] ?? 0);
  }
  return next;
}

function bestLast(sums: Float32Array, transitions: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  sums.forEach((sum, label) => {
    const total = sum + (transitions[label * labelCount] ?? 0);
    if (total > most) [best, most] = [label, total];
  });
  return best;
}
