// Brings learned weights to bytes, and packs them into the module that the tagger unpacks.
import type { PassWeights } from '../../server/src/annotators/entities/tagger/weights.ts';
import type { CrfModel } from './crf.ts';

/** One byte a weight; the largest weight is 127. */
export function quantize({ bits, rows, transitions }: CrfModel): PassWeights {
  let most = 0;
  for (const weight of rows) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  return {
    mask: (1 << bits) - 1,
    rows: Int8Array.from(rows, (weight) => Math.round(weight / scale)),
    scale,
    transitions,
  };
}

/** The text of taggerWeights.data.js. */
export function packWeights(first: PassWeights, second: PassWeights): string {
  const bytes = Buffer.concat(
    [first.transitions, second.transitions, first.rows, second.rows].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
  const bits = (weights: PassWeights) => Math.log2(weights.mask + 1);
  return `// Weights of the tagger, packed. Written by \`npm run train\`; what they were learned from, and their licence (CC BY-SA 4.0): docs/tagger.md.
export const taggerWeightsData = {
  bits: [${bits(first)}, ${bits(second)}],
  scales: [${first.scale}, ${second.scale}],
  base64:
    '${bytes.toString('base64')}',
};
`;
}
