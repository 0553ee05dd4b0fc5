// Brings learned weights to bytes, and packs them into the module that the tagger unpacks.
import type { PassWeights } from '../../server/src/annotators/entities/tagger/weights.ts';
import { pairWeights } from '../../server/src/annotators/entities/tagger/weightSums.ts';
import type { CrfModel } from './crf.ts';

/** One byte a weight. */
export interface ByteWeights {
  readonly bits: number;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** The largest weight is 127. */
export function quantize({ bits, rows, transitions }: CrfModel): ByteWeights {
  let most = 0;
  for (const weight of rows) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  return {
    bits,
    rows: Int8Array.from(rows, (weight) => Math.round(weight / scale)),
    scale,
    transitions,
  };
}

/** As the tagger uses them. */
export function passWeights({ bits, rows, scale, transitions }: ByteWeights): PassWeights {
  return { mask: (1 << bits) - 1, pairs: pairWeights(rows), scale, transitions };
}

/** The text of taggerWeights.data.js. */
export function packWeights(first: ByteWeights, second: ByteWeights): string {
  const bytes = Buffer.concat(
    [first.transitions, second.transitions, first.rows, second.rows].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
  return `// Weights of the tagger, packed. Written by \`npm run train\`; what they were learned from, and their licence (CC BY-SA 4.0): docs/tagger.md.
export const taggerWeightsData = {
  bits: [${first.bits}, ${second.bits}],
  scales: [${first.scale}, ${second.scale}],
  base64:
    '${bytes.toString('base64')}',
};
`;
}
