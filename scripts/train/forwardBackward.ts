// The gradients of a run's log-likelihood in a linear-chain CRF, by the forward-backward algorithm (Rabiner 1989).
import { labelCount } from '../../server/src/annotators/entities/tagger/labels.ts';

export interface Gradients {
  /** A row a word. */
  readonly scoreGradients: Float32Array;
  readonly transitionGradients: Float64Array;
}

/** Outside words stand before and behind the run. */
export function forwardBackward(
  scores: Float32Array,
  transitions: Float32Array,
  gold: Uint8Array,
): Gradients {
  const forward = forwardSums(scores, transitions);
  const backward = backwardSums(scores, transitions);
  const end = forward.length - labelCount;
  for (let label = 0; label < labelCount; label++)
    row[label] = (forward[end + label] ?? 0) + (transitions[label * labelCount] ?? 0);
  const total = logSum();
  const gradients = expected(scores, transitions, forward, backward, total);
  subtractGold(gradients, gold);
  return gradients;
}

const row = new Float64Array(labelCount);

function logSum(): number {
  let most = -Infinity;
  for (let at = 0; at < labelCount; at++) most = Math.max(most, row[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < labelCount; at++) sum += Math.exp((row[at] ?? 0) - most);
  return most + Math.log(sum);
}

function forwardSums(scores: Float32Array, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(scores.length);
  for (let label = 0; label < labelCount; label++)
    sums[label] = (scores[label] ?? 0) + (transitions[label] ?? 0);
  for (let at = labelCount; at < scores.length; at += labelCount) {
    for (let to = 0; to < labelCount; to++) {
      for (let from = 0; from < labelCount; from++)
        row[from] = (sums[at - labelCount + from] ?? 0) + (transitions[from * labelCount + to] ?? 0);
      sums[at + to] = logSum() + (scores[at + to] ?? 0);
    }
  }
  return sums;
}

function backwardSums(scores: Float32Array, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(scores.length);
  const end = scores.length - labelCount;
  for (let label = 0; label < labelCount; label++) sums[end + label] = transitions[label * labelCount] ?? 0;
  for (let at = end - labelCount; at >= 0; at -= labelCount) {
    const next = at + labelCount;
    for (let from = 0; from < labelCount; from++) {
      for (let to = 0; to < labelCount; to++)
        row[to] =
          (transitions[from * labelCount + to] ?? 0) + (scores[next + to] ?? 0) + (sums[next + to] ?? 0);
      sums[at + from] = logSum();
    }
  }
  return sums;
}

/** How probable each label and each pair of labels is. */
function expected(
  scores: Float32Array,
  transitions: Float32Array,
  forward: Float64Array,
  backward: Float64Array,
  total: number,
): Gradients {
  const scoreGradients = new Float32Array(scores.length);
  const pairs = new Float64Array(transitions.length);
  for (let at = 0; at < scores.length; at++)
    scoreGradients[at] = Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total);
  const end = scores.length - labelCount;
  for (let label = 0; label < labelCount; label++) {
    pairs[label] = (pairs[label] ?? 0) + (scoreGradients[label] ?? 0);
    pairs[label * labelCount] = (pairs[label * labelCount] ?? 0) + (scoreGradients[end + label] ?? 0);
  }
  for (let at = labelCount; at < scores.length; at += labelCount) {
    for (let from = 0; from < labelCount; from++) {
      const before = (forward[at - labelCount + from] ?? 0) - total;
      for (let to = 0; to < labelCount; to++) {
        const pair = from * labelCount + to;
        const behind = (scores[at + to] ?? 0) + (backward[at + to] ?? 0);
        pairs[pair] = (pairs[pair] ?? 0) + Math.exp(before + (transitions[pair] ?? 0) + behind);
      }
    }
  }
  return { scoreGradients, transitionGradients: pairs };
}

function subtractGold({ scoreGradients, transitionGradients }: Gradients, gold: Uint8Array): void {
  let before = 0;
  gold.forEach((label, at) => {
    const place = at * labelCount + label;
    scoreGradients[place] = (scoreGradients[place] ?? 0) - 1;
    const pair = before * labelCount + label;
    transitionGradients[pair] = (transitionGradients[pair] ?? 0) - 1;
    before = label;
  });
  const last = before * labelCount;
  transitionGradients[last] = (transitionGradients[last] ?? 0) - 1;
}
