// Where an article comes from: a file, or standard input that stands for one.
import type { Streams } from '../streams.ts';

/** Can be sent to a worker thread. */
export interface Source {
  /** Of the file, or what standard input is called; the sidecar lies beside it. */
  readonly path: string;
  /** What standard input gave; undefined for a file on disk. */
  readonly bytes?: Uint8Array;
}

const nameless = '<stdin>';

/** `-` is standard input, which is shown and read as the file `stdinFilename` where that is given. */
export async function sourcesOf(
  paths: readonly string[],
  streams: Streams,
  stdinFilename = nameless,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const path of paths)
    sources.push(path === '-' ? { path: stdinFilename, bytes: await streams.bytes() } : { path });
  return sources;
}

/** Without a name there is nothing beside which a sidecar could lie. */
export function isNameless({ path, bytes }: Source): boolean {
  return bytes !== undefined && path === nameless;
}
