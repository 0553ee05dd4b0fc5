// Measures the throughput of the dates beside chrono-node's: both over the same texts in this process, in rounds that take turns.
// Prints the medians in megabytes a CPU second, and whether time stays linear when a text grows. Figures of one run, to be compared within it.
import { join } from 'node:path';
import { corporaFolder, findCorpora, readCorpus } from '../accuracy/corpora.ts';
import { installPeers } from '../accuracy/peers/peerPackages.ts';
import { printTable } from '../accuracy/printTable.ts';
import type { DateSystem } from './dateSystems.ts';
import { dateSystems } from './dateSystems.ts';
import { longArticle } from './longArticle.ts';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const copies = [1, 2, 4, 8];

main();

function main(): void {
  const texts = readTexts();
  const systems = dateSystems(installPeers());
  console.log(
    `${texts.length} texts, ${megabytes(texts).toFixed(2)} MB, ${rounds} rounds after one to warm up`,
  );
  console.log(`${printThroughput(systems, texts)}\n`);
  const text = firstCharacters(texts, 100_000);
  console.log(`one text of ${megabytes([text]).toFixed(2)} MB, once and in copies: MB a CPU second`);
  console.log(printLinearity(systems, text));
}

/** The articles beside the corpora, else one generated article. */
function readTexts(): readonly string[] {
  const folder = findCorpora();
  if (folder !== undefined) return readCorpus(join(folder, 'corpora/articles.jsonl')).map(({ text }) => text);
  console.log(`no corpora at ${corporaFolder()}: a generated article instead`);
  return [longArticle(10_000)];
}

function printThroughput(systems: readonly DateSystem[], texts: readonly string[]): string {
  const jobs = systems.map(({ prepare }) => prepare(texts));
  const found = jobs.map((job) => job());
  const rates = measure(jobs, megabytes(texts));
  const peer = rates.at(-1) ?? 1;
  const rows = systems.map(({ name }, index) => {
    const rate = rates[index] ?? 0;
    return [name, rate.toFixed(2), `${(rate / peer).toFixed(2)}×`, String(found[index])];
  });
  return printTable([['system', 'MB / CPU s', 'ratio', 'expressions'], ...rows]);
}

/** Every size is run as often as makes the same amount of text. */
function printLinearity(systems: readonly DateSystem[], text: string): string {
  const most = Math.max(...copies);
  const rows = systems.map(({ name, prepare }) => {
    const jobs = copies.map((count) => {
      const job = prepare([Array<string>(count).fill(text).join('\n\n')]);
      return () => Array.from({ length: most / count }, job).reduce((sum, found) => sum + found, 0);
    });
    for (const job of jobs) job();
    return [name, ...measure(jobs, most * megabytes([text])).map((rate) => rate.toFixed(2))];
  });
  return printTable([['system', ...copies.map((count) => `${count}×`)], ...rows]);
}

/** Median rates of jobs that take turns; another job begins every round. */
function measure(jobs: readonly (() => number)[], size: number): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < jobs.length; turn += 1) {
      const index = (round + turn) % jobs.length;
      times[index]?.push(cpuSeconds(jobs[index]!));
    }
  }
  return times.map((samples) => size / median(samples));
}

function cpuSeconds(job: () => number): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

/** Whole texts joined until there are so many characters. */
function firstCharacters(texts: readonly string[], least: number): string {
  let joined = '';
  for (const text of texts) {
    if (joined.length >= least) break;
    joined += `${joined && '\n\n'}${text}`;
  }
  return joined;
}
