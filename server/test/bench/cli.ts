// How long `dateline check` takes over many articles, beside other prose checkers over the same files: `npm run bench:cli -- [rounds]`.
// In each round all take turns, each in a process of its own as a build server starts it; medians of wall-clock time are compared.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from '../../../scripts/runScript.ts';
import { corporaFolder, readCorpus } from '../accuracy/corpora.ts';
import { printTable } from '../accuracy/printTable.ts';
import type { Checker } from './cliCheckers.ts';
import { dateline, installCheckers } from './cliCheckers.ts';
import { median } from './measure.ts';

runScript(main);

function main([rounds = '3']: readonly string[]): Promise<number> {
  const corpus = join(corporaFolder(), 'corpora/articles.jsonl');
  if (!existsSync(corpus)) {
    console.log(`bench: skipped, there is no ${corpus}`);
    return Promise.resolve(0);
  }
  const bundle = fileURLToPath(new URL('../../../dist/cli.mjs', import.meta.url));
  if (!existsSync(bundle)) throw new Error(`${bundle} is not there. Run npm run build.`);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const texts = join(folder, 'articles');
    mkdirSync(texts);
    const articles = readCorpus(corpus);
    for (const [index, { text }] of articles.entries()) writeFileSync(join(texts, `${index}.txt`), text);
    console.log(`${articles.length} articles, ${rounds} rounds\n`);
    const checkers = [dateline(bundle, texts), ...installCheckers(folder, texts)];
    console.log(tableOf(checkers, measure(checkers, Number(rounds))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve(0);
}

/** Seconds of each checker in each round; another begins every round. */
function measure(checkers: readonly Checker[], rounds: number): readonly (readonly number[])[] {
  const samples = checkers.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < checkers.length; turn += 1) {
      const index = (round + turn) % checkers.length;
      const checker = checkers[index];
      if (checker) samples[index]?.push(secondsOf(checker));
    }
  }
  return samples;
}

/** A run that finds nothing, or that ends in another way than with findings, has not checked the files. */
function secondsOf({ name, cwd, args }: Checker): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 1 || stdout.length < 1000) throw new Error(`${name} did not run: ${stderr.slice(0, 2000)}`);
  return seconds;
}

function tableOf(checkers: readonly Checker[], samples: readonly (readonly number[])[]): string {
  const medians = samples.map(median);
  const own = medians[0] ?? Number.NaN;
  const rows = checkers.map(({ name }, index) => {
    const seconds = medians[index] ?? Number.NaN;
    const all = (samples[index] ?? []).map((sample) => sample.toFixed(1)).join(' ');
    return [name, seconds.toFixed(1), (seconds / own).toFixed(2), all];
  });
  return printTable([['', 'seconds', 'of Dateline', 'rounds'], ...rows]);
}
