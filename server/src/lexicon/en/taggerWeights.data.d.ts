// What taggerWeights.data.js exports; that file is written by `npm run train`.
/** For each of the two passes the size of its table in bits and what a byte counts. `base64` holds both tables of transitions as 32-bit numbers, little-endian, and then both tables of weights as signed bytes. */
export const taggerWeightsData: {
  readonly bits: readonly [number, number];
  readonly scales: readonly [number, number];
  readonly base64: string;
};
