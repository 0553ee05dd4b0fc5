// How many threads a run is worth.
import { availableParallelism } from 'node:os';

/** A worker needs about half a second until it is up and warm, in which one thread checks about so many articles. */
const filesWorthAWorker = 20;

/** `auto` is as many as there are cores, fewer where there are few files. */
export function jobsFor(wanted: number | 'auto', files: number): number {
  if (wanted !== 'auto') return Math.max(1, Math.min(wanted, files));
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / filesWorthAWorker)));
}
