// The weights of the tagger, unpacked at the first question.
import { taggerWeightsData } from '../../../lexicon/en/taggerWeights.data.js';
import { bytesOfBase64 } from '../../../text/base64.ts';
import { labelCount } from './labels.ts';
import { pairWeights, rowLength } from './weightSums.ts';

/** Weights of one pass: a row for each hashed feature, one weight a label but outside, whose weight is 0. */
export interface PassWeights {
  /** A power of two less one: a feature's row is `feature & mask`. */
  readonly mask: number;
  /** See pairWeights. */
  readonly pairs: Int32Array;
  /** What a weight of 1 counts. */
  readonly scale: number;
  /** Row by row: that the second label follows the first. */
  readonly transitions: Float32Array;
}

export interface TaggerWeights {
  /** Over the words of a passage. */
  readonly first: PassWeights;
  /** Over what the whole article says of a word, added to the first. */
  readonly second: PassWeights;
}

let unpacked: TaggerWeights | undefined;

export function taggerWeights(): TaggerWeights {
  return (unpacked ??= unpack());
}

/** For the training alone, which tries weights before they are written. */
export function useWeights(weights: TaggerWeights): void {
  unpacked = weights;
}

function unpack(): TaggerWeights {
  const { bits, scales, base64 } = taggerWeightsData;
  const { buffer } = bytesOfBase64(base64);
  const square = labelCount * labelCount;
  const pass = (number: 0 | 1, offset: number): PassWeights => ({
    mask: (1 << bits[number]) - 1,
    pairs: pairWeights(new Int8Array(buffer, offset, rowLength << bits[number])),
    scale: scales[number],
    transitions: new Float32Array(buffer, 4 * square * number, square),
  });
  return { first: pass(0, 8 * square), second: pass(1, 8 * square + (rowLength << bits[0])) };
}
