// Packs the clusters into the module that server/src/lexicon/en/wordClusters.ts unpacks.
import { wordHash } from '../../server/src/lexicon/en/wordHash.ts';

/** The text of wordClusters.data.js. Where two words have one hash, the more frequent one stays. */
export function packClusters(
  words: readonly string[],
  fine: Uint16Array,
  coarse: Uint16Array,
  middle: Uint16Array,
): string {
  const byHash = new Map<number, number>();
  words.forEach((word, row) => {
    const hash = wordHash(word);
    if (!byHash.has(hash)) byHash.set(hash, fine[row] ?? 0);
  });
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(6 * sorted.length + 2 * coarse.length);
  sorted.forEach(([hash, cluster], at) => {
    bytes.writeUInt32LE(hash, 4 * at);
    bytes.writeUInt16LE(cluster, 4 * sorted.length + 2 * at);
  });
  coarse.forEach((cluster, at) => {
    bytes.writeUInt8(cluster, 6 * sorted.length + 2 * at);
    bytes.writeUInt8(middle[at] ?? 0, 6 * sorted.length + 2 * at + 1);
  });
  return `// Clusters of words, packed. Written by \`npm run clusters\` from GloVe vectors (PDDL 1.0); see docs/tagger.md.
export const wordClusterData = {
  words: ${sorted.length},
  clusters: ${coarse.length},
  base64:
    '${bytes.toString('base64')}',
};
`;
}
