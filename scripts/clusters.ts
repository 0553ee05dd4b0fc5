// Writes the word clusters: `npm run clusters`. Words that stand in like places get one number, found from GloVe vectors by k-means.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterVectors } from './clusters/kMeans.ts';
import { packClusters } from './clusters/packClusters.ts';
import { readVectors } from './clusters/readVectors.ts';
import { installPackages, toolsFolder } from './installedPackages.ts';

const path = join(import.meta.dirname, '../server/src/lexicon/en/wordClusters.data.js');
/** Of 341,479; the rarest ones are seldom right. */
const wordCount = 100_000;
/** Fine, then clusters of those, then the coarse ones. */
const sizes = { fine: 1024, middle: 256, coarse: 64 };

const { words, vectors } = readVectors(installPackages(toolsFolder('embeddings')), wordCount);
const fine = clusterVectors(vectors, sizes.fine);
const middle = clusterVectors(fine.centres, sizes.middle);
const coarse = clusterVectors(fine.centres, sizes.coarse);
const text = packClusters(words, fine.assignment, coarse.assignment, middle.assignment);
writeFileSync(path, text);
console.log(`${words.length} words, ${Buffer.byteLength(text)} bytes`);
