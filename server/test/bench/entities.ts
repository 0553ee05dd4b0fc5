// Measures the throughput of the names beside compromise's, over the same texts in this process in rounds that take turns, and what it
// costs to start. Figures of one run, to be compared within it.
import { installPeers } from '../accuracy/peers/peerPackages.ts';
import { firstTexts, megabytes, readTexts } from './benchTexts.ts';
import { loadBundled } from './bundledWork.ts';
import { printColdStarts } from './coldStarts.ts';
import { entitySystems } from './entitySystems.ts';
import { longArticle } from './longArticle.ts';
import type * as NameWork from './nameWork.ts';
import { printThroughput, sum } from './throughputTable.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const starts = Number(process.env['STARTS'] ?? 7);
const characters = 400_000;
const words = 600;

main();

function main(): void {
  const texts = firstTexts(readTexts(), characters);
  const work = loadBundled('nameWork.ts') as typeof NameWork;
  const tokens = sum(texts, (text) => sum(work.parse(text).sections, ({ passage }) => passage.tokens.length));
  const [size, count] = [megabytes(texts).toFixed(2), tokens.toLocaleString('en')];
  console.log(`${texts.length} texts, ${size} MB, ${count} tokens, median of ${rounds} rounds`);
  const measured = { size: tokens, unit: 'tokens', digits: 0, found: 'names', rounds };
  console.log(`${printThroughput(entitySystems(work, installPeers()), texts, measured)}\n`);
  console.log(`a new process and an article of ${words} words, median of ${starts} starts`);
  console.log(printColdStarts(longArticle(words), starts));
}
