// Runs in a process of its own, started by coldStarts.ts: loads a bundle, analyses one article twice and prints what that took.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import type * as NameWork from './nameWork.ts';

/** Wall-clock milliseconds, and megabytes. */
export interface ColdStart {
  readonly load: number;
  /** What is read lazily, weights and gazetteers, is read here. */
  readonly first: number;
  readonly second: number;
  readonly memory: number;
}

const [bundle = '', article = ''] = process.argv.slice(2);
console.log(JSON.stringify(measure(bundle, readFileSync(article, 'utf8'))));

function measure(file: string, text: string): ColdStart {
  const before = usedMemory();
  const [load, work] = time(() => createRequire(file)(file) as typeof NameWork);
  const [first] = time(() => work.countByAnalysis(text));
  const [second] = time(() => work.countByAnalysis(text));
  return { load, first, second, memory: usedMemory() - before };
}

function time<T>(run: () => T): readonly [number, T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** Of the heap and the buffers outside it, what is still used once all else is collected; Node must let it be collected. */
function usedMemory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
