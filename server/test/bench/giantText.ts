// The long text that times are measured on: articles beside the corpora, joined by the program that lies with them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corporaFolder, findCorpora } from '../accuracy/corpora.ts';
import { longArticle } from './longArticle.ts';

/** Of 1 MB, the same at every call; a generated article of that size where there are no corpora. */
export function giantText(): string {
  const folder = findCorpora();
  if (folder !== undefined) return makeGiant(folder);
  console.log(`no corpora at ${corporaFolder()}: a generated article instead`);
  return longArticle(170_000);
}

function makeGiant(folder: string): string {
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const file = join(temporary, 'giant.txt');
    const program = [join(folder, 'eval/make-giant.mjs'), join(folder, 'corpora/articles.jsonl')];
    const { status, stderr } = spawnSync(process.execPath, [...program, file, '1MB'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
