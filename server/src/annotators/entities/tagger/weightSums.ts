// Sums rows of weights, two at a time: a number of 32 bits holds two weights, each raised by 128 so that it is never below 0. Up to 255
// rows no half runs over. It is where the tagger spends its time, and half as many additions are that much faster.
import type { FeatureList } from './featureList.ts';

/** Numbers of 32 bits in a row. */
const width = 8;
const raised = 128;
const half = 0xffff;

/** Weights in a row. */
export const rowLength = 2 * width;

/** Takes rows of signed bytes. */
export function pairWeights(rows: Int8Array): Int32Array {
  const pairs = new Int32Array(rows.length / 2);
  for (let at = 0; at < pairs.length; at++)
    pairs[at] = ((rows[2 * at] ?? 0) + raised) | (((rows[2 * at + 1] ?? 0) + raised) << 16);
  return pairs;
}

/** Adds the rows of the features to sixteen sums. The sums stand in variables, not in a list: they are read and written at each row. */
export function addRows(
  { values, length }: FeatureList,
  mask: number,
  pairs: Int32Array,
  sums: Int32Array,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    const row = ((values[at] ?? 0) & mask) * width;
    a = (a + (pairs[row] ?? 0)) | 0;
    b = (b + (pairs[row + 1] ?? 0)) | 0;
    c = (c + (pairs[row + 2] ?? 0)) | 0;
    d = (d + (pairs[row + 3] ?? 0)) | 0;
    e = (e + (pairs[row + 4] ?? 0)) | 0;
    f = (f + (pairs[row + 5] ?? 0)) | 0;
    g = (g + (pairs[row + 6] ?? 0)) | 0;
    h = (h + (pairs[row + 7] ?? 0)) | 0;
  }
  const lowered = raised * length;
  addPair(sums, 0, a, lowered);
  addPair(sums, 2, b, lowered);
  addPair(sums, 4, c, lowered);
  addPair(sums, 6, d, lowered);
  addPair(sums, 8, e, lowered);
  addPair(sums, 10, f, lowered);
  addPair(sums, 12, g, lowered);
  addPair(sums, 14, h, lowered);
}

function addPair(sums: Int32Array, at: number, pair: number, lowered: number): void {
  sums[at] = (sums[at] ?? 0) + (pair & half) - lowered;
  sums[at + 1] = (sums[at + 1] ?? 0) + (pair >>> 16) - lowered;
}
