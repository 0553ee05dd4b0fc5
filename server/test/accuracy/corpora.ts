// Where the corpora are, and how their files are read: one JSON document a line.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The folder with `seed`, `corpora` and `eval`; undefined where it is not on this machine. */
export function findCorpora(): string | undefined {
  const folder = corporaFolder();
  return existsSync(join(folder, 'eval')) ? folder : undefined;
}

/** `$DATELINE_CORPORA`, else `shared` beside the repository. */
export function corporaFolder(): string {
  return process.env['DATELINE_CORPORA'] ?? resolve(repository, '../shared');
}

export interface CorpusText {
  readonly id: string;
  readonly text: string;
  readonly dct?: string | null;
}

export function readCorpus(path: string): readonly CorpusText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CorpusText);
}
