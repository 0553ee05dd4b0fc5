// Measures the throughput of the dates beside chrono-node's: both over the same texts in this process, in rounds that take turns.
// Prints the medians in megabytes a CPU second, and whether time stays linear when a text grows. Figures of one run, to be compared within it.
import { join } from 'node:path';
import { corporaFolder, findCorpora, readCorpus } from '../accuracy/corpora.ts';
import { installPeers } from '../accuracy/peers/peerPackages.ts';
import { printTable } from '../accuracy/printTable.ts';
import type { DateSystem, Job } from './dateSystems.ts';
import { dateSystems } from './dateSystems.ts';
import { longArticle } from './longArticle.ts';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const copies = [1, 2, 4, 8];
const warmUpSeconds = 1;
const sampleSeconds = 0.2;

main();

function main(): void {
  const texts = readTexts();
  const systems = dateSystems(installPeers());
  console.log(`${texts.length} texts, ${megabytes(texts).toFixed(2)} MB, median of ${rounds} rounds`);
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
  const rates = measure(jobs, megabytes(texts));
  const peer = rates.at(-1) ?? Number.NaN;
  const rows = systems.map(({ name }, index) => {
    const rate = rates[index] ?? Number.NaN;
    return [name, rate.toFixed(2), `${(rate / peer).toFixed(2)}×`, String(jobs[index]?.())];
  });
  return printTable([['system', 'MB / CPU s', 'ratio', 'expressions'], ...rows]);
}

function printLinearity(systems: readonly DateSystem[], text: string): string {
  const rows = systems.map(({ name, prepare }) => {
    const rates = copies.map((count) => {
      const copied = [Array<string>(count).fill(text).join('\n\n')];
      return measure([prepare(copied)], megabytes(copied))[0] ?? Number.NaN;
    });
    return [name, ...rates.map((rate) => rate.toFixed(2))];
  });
  return printTable([['system', ...copies.map((count) => `${count}×`)], ...rows]);
}

/** Median rates of jobs that take turns; another job begins every round. */
function measure(jobs: readonly Job[], size: number): readonly number[] {
  const runs = jobs.map(warmUp);
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < jobs.length; turn += 1) {
      const index = (round + turn) % jobs.length;
      const [job, count] = [jobs[index], runs[index]];
      if (job && count !== undefined) times[index]?.push(cpuSeconds(job, count) / count);
    }
  }
  return times.map((samples) => size / median(samples));
}

/** Runs a job until it is compiled; answers how often it must run for a time that can be measured. */
function warmUp(job: Job): number {
  let [spent, last] = [0, 0];
  while (spent < warmUpSeconds) {
    last = cpuSeconds(job, 1);
    spent += last;
  }
  return Math.max(1, Math.ceil(sampleSeconds / last));
}

function cpuSeconds(job: Job, runs: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) job();
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
