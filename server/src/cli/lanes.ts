// Checks many files on several threads. Each lane takes the next file that nobody has taken, by a number they share; the
// main thread is one of the lanes.
import { setImmediate } from 'node:timers/promises';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import type { Checked } from './checked.ts';
import type { Task } from './checkSource.ts';
import { checkSource } from './checkSource.ts';
import type { Source } from './files/source.ts';

/** What all lanes of a run are given. */
interface Lane {
  readonly sources: readonly Source[];
  readonly task: Task;
  /** The number of the next source, in memory that all threads see. */
  readonly next: Int32Array;
}

export interface LaneOptions {
  /** How many threads, the main one counted. */
  readonly jobs: number;
  /** The module that a worker runs: it must call `runWorker`. */
  readonly worker: URL | undefined;
  readonly onDone: (done: number) => void;
}

/**
 * Results in the order of the sources.
 * @throws Error when a worker dies.
 */
export async function checkAll(
  sources: readonly Source[],
  task: Task,
  { jobs, worker, onDone }: LaneOptions,
): Promise<readonly Checked[]> {
  const lane: Lane = { sources, task, next: new Int32Array(new SharedArrayBuffer(4)) };
  const results: Checked[] = [];
  let done = 0;
  const take = (index: number, checked: Checked) => {
    results[index] = checked;
    done += 1;
    onDone(done);
  };
  const workers = worker ? Array.from({ length: jobs - 1 }, () => startWorker(worker, lane, take)) : [];
  try {
    await Promise.all([runLane(lane, take), ...workers]);
  } catch (error) {
    // The others find nothing to take and end.
    Atomics.store(lane.next, 0, sources.length);
    throw error;
  }
  return results;
}

/** A worker's side: sends each result with its number. */
export async function runWorker(): Promise<void> {
  await runLane(workerData as Lane, (index, checked) => parentPort?.postMessage([index, checked]));
}

async function runLane(
  { sources, task, next }: Lane,
  take: (index: number, checked: Checked) => void,
): Promise<void> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const source = sources[index];
    if (!source) return;
    take(index, checkSource(source, task));
    // The results of the others come in between two files.
    await setImmediate();
  }
}

function startWorker(
  module: URL,
  lane: Lane,
  take: (index: number, checked: Checked) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: lane });
    worker.on('message', ([index, checked]: [number, Checked]) => {
      take(index, checked);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker thread ended with code ${code}`));
    });
  });
}
