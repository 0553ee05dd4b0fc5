// Measures systems over the same texts and prints how fast each is, beside the last of them.
import { printTable } from '../accuracy/printTable.ts';
import type { Job } from './measure.ts';
import { measureRates } from './measure.ts';

export interface BenchSystem {
  readonly name: string;
  /** Does what is not to be measured, and gives what is. */
  readonly prepare: (texts: readonly string[]) => Job;
}

export interface Measured {
  /** Of all texts, in units of which one is printed a CPU second. */
  readonly size: number;
  readonly unit: string;
  readonly digits: number;
  /** What the systems find. */
  readonly found: string;
  readonly rounds: number;
}

export function printThroughput(
  systems: readonly BenchSystem[],
  texts: readonly string[],
  { size, unit, digits, found, rounds }: Measured,
): string {
  const jobs = systems.map(({ prepare }) => prepare(texts));
  const rates = measureRates(jobs, size, rounds);
  const peer = rates.at(-1) ?? Number.NaN;
  const rows = systems.map(({ name }, index) => {
    const rate = rates[index] ?? Number.NaN;
    return [name, rate.toFixed(digits), `${(rate / peer).toFixed(2)}×`, String(jobs[index]?.())];
  });
  return printTable([['system', `${unit} / CPU s`, 'ratio', found], ...rows]);
}

/** What a job counts over several items. */
export function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
