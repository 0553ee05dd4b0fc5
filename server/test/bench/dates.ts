// Measures the throughput of the dates beside chrono-node's: both over the same texts in this process, in rounds that take turns.
// Prints the medians in megabytes a CPU second, and whether time stays linear when a text grows. Figures of one run, to be compared within it.
import { installPeers } from '../accuracy/peers/peerPackages.ts';
import { printTable } from '../accuracy/printTable.ts';
import { firstTexts, megabytes, readTexts } from './benchTexts.ts';
import { dateSystems } from './dateSystems.ts';
import { measureRates } from './measure.ts';
import type { BenchSystem } from './throughputTable.ts';
import { printThroughput } from './throughputTable.ts';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const copies = [1, 2, 4, 8];

main();

function main(): void {
  const texts = readTexts();
  const systems = dateSystems(installPeers());
  console.log(`${texts.length} texts, ${megabytes(texts).toFixed(2)} MB, median of ${rounds} rounds`);
  const measured = { size: megabytes(texts), unit: 'MB', digits: 2, found: 'expressions', rounds };
  console.log(`${printThroughput(systems, texts, measured)}\n`);
  const text = firstTexts(texts, 100_000).join('\n\n');
  console.log(`one text of ${megabytes([text]).toFixed(2)} MB, once and in copies: MB a CPU second`);
  console.log(printLinearity(systems, text));
}

function printLinearity(systems: readonly BenchSystem[], text: string): string {
  const rows = systems.map(({ name, prepare }) => {
    const rates = copies.map((count) => {
      const copied = [Array<string>(count).fill(text).join('\n\n')];
      return measureRates([prepare(copied)], megabytes(copied), rounds)[0] ?? Number.NaN;
    });
    return [name, ...rates.map((rate) => rate.toFixed(2))];
  });
  return printTable([['system', ...copies.map((count) => `${count}×`)], ...rows]);
}
