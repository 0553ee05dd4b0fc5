// Finds the best labels of a run of words: Viterbi over the scores of the words and of label after label.
import { labelCount, mayFollow } from './labels.ts';

/** Scores of labels, a row of `labelCount` a word; outside comes first. */
export type LabelScores = Float32Array;

/**
 * @param transitions what it counts that the second label follows the first, row by row
 * @returns one label a word; the run is taken to have words outside any name before and behind it
 */
export function bestLabels(scores: LabelScores, transitions: Float32Array): Uint8Array {
  const count = scores.length / labelCount;
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const cameFrom = new Uint8Array(scores.length);
  const sums = new Float32Array(scores.length);
  for (let label = 0; label < labelCount; label++)
    sums[label] =
      predecessors[label]?.[0] === 0 ? (scores[label] ?? 0) + (transitions[label] ?? 0) : -Infinity;
  for (let row = labelCount; row < scores.length; row += labelCount)
    advance(row, sums, scores, transitions, cameFrom);
  let label = bestLast(sums, scores.length - labelCount, transitions);
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = cameFrom[at * labelCount + label] ?? 0;
  }
  return labels;
}

/** The labels that can stand before each label, in order. */
const predecessors = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from(
    Array.from({ length: labelCount }, (_from, from) => from).filter((from) => mayFollow(from, label)),
  ),
);

/** Fills a row of sums from the row before it. */
function advance(
  row: number,
  sums: Float32Array,
  scores: LabelScores,
  transitions: Float32Array,
  cameFrom: Uint8Array,
): void {
  const before = row - labelCount;
  for (let to = 0; to < labelCount; to++) {
    let best = -Infinity;
    let bestFrom = 0;
    for (const from of predecessors[to] ?? []) {
      const sum = (sums[before + from] ?? 0) + (transitions[from * labelCount + to] ?? 0);
      if (sum <= best) continue;
      best = sum;
      bestFrom = from;
    }
    cameFrom[row + to] = bestFrom;
    sums[row + to] = best + (scores[row + to] ?? 0);
  }
}

function bestLast(sums: Float32Array, row: number, transitions: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  for (const label of predecessors[0] ?? []) {
    const total = (sums[row + label] ?? 0) + (transitions[label * labelCount] ?? 0);
    if (total <= most) continue;
    most = total;
    best = label;
  }
  return best;
}
