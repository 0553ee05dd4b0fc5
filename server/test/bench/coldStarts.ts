// What it costs to start: Dateline's analysis in new processes, from loading it to the first article, with the memory that it keeps.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printTable } from '../accuracy/printTable.ts';
import { withBundles } from './bundledWork.ts';
import type { ColdStart } from './coldStart.ts';
import { median } from './measure.ts';

/** Medians of so many starts. */
export function printColdStarts(article: string, starts: number): string {
  const samples = withBundles(['coldStart.ts', 'nameWork.ts'], ([program = '', work = '']) => {
    const text = join(dirname(work), 'article.txt');
    writeFileSync(text, article);
    return Array.from({ length: starts }, () => start([program, work, text]));
  });
  const of = (read: (sample: ColdStart) => number) => median(samples.map(read));
  const rows = [
    ['loading the modules', of(({ load }) => load), 'ms'],
    ['first article', of(({ first }) => first), 'ms'],
    ['from the start to the first article', of(({ load, first }) => load + first), 'ms'],
    ['the same article again', of(({ second }) => second), 'ms'],
    ['growth of heap and buffers', of(({ memory }) => memory), 'MB'],
  ] as const;
  return printTable(rows.map(([name, value, unit]) => [name, value.toFixed(1), unit]));
}

function start(args: readonly string[]): ColdStart {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ColdStart;
}
