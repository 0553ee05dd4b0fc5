// Tells which words are used alike: clusters of word vectors, coarse and fine. Unpacked at the first question.
import { bytesOfBase64 } from '../../text/base64.ts';
import { countLeading } from '../../text/countLeading.ts';
import { wordHash } from './wordHash.ts';
import { wordClusterData } from './wordClusters.data.js';

export type Clusters = readonly [coarse: number, middle: number, fine: number];

/** Of a word in small letters; a compound goes by its last part. All 0 where the word is not known. */
export function wordClusters(lower: string): Clusters {
  return find(lower) ?? find(lower.replace(/[-.]/g, '')) ?? find(lastPart(lower)) ?? unknown;
}

const unknown: Clusters = [0, 0, 0];

function lastPart(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1);
}

function find(lower: string): Clusters | undefined {
  const { hashes, fine, coarser } = (unpacked ??= unpack());
  const hash = wordHash(lower);
  const at = countLeading(hashes, (other) => other < hash);
  if (hashes[at] !== hash) return undefined;
  const cluster = fine[at] ?? 0;
  return [1 + (coarser[2 * cluster] ?? 0), 1 + (coarser[2 * cluster + 1] ?? 0), 1 + cluster];
}

interface Unpacked {
  /** Of the words, in order. */
  readonly hashes: Uint32Array;
  /** The fine cluster of each word. */
  readonly fine: Uint16Array;
  /** The coarse and the middle cluster of each fine one. */
  readonly coarser: Uint8Array;
}

let unpacked: Unpacked | undefined;

function unpack(): Unpacked {
  const { words, clusters, base64 } = wordClusterData;
  const { buffer } = bytesOfBase64(base64);
  const hashes = new Uint32Array(buffer, 0, words);
  const fine = new Uint16Array(buffer, 4 * words, words);
  return { hashes, fine, coarser: new Uint8Array(buffer, 6 * words, 2 * clusters) };
}
