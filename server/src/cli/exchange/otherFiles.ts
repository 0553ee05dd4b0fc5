// The files that hold another person's annotations: read from disk, or from git.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { OtherAnnotator } from '../../desk/otherAnnotator.ts';
import { otherAnnotator } from '../../desk/otherAnnotator.ts';
import { sidecarSuffix } from '../../formats/sidecar.ts';
import type { NamedFile } from '../../formats/standoff/readStandoffFiles.ts';
import { readNamed } from '../files/readIfThere.ts';

/** Of brat, the text that the offsets count in comes along. @throws Error with the path where one cannot be read. */
export async function readOtherFiles(paths: readonly string[]): Promise<readonly NamedFile[]> {
  const all = new Set(paths);
  for (const path of paths) {
    const text = path.replace(/\.ann$/, '.txt');
    if (text !== path && existsSync(text)) all.add(text);
  }
  return Promise.all(
    [...all].map(async (path) => ({ name: basename(path), text: await readNamed(path, 'the file') })),
  );
}

/** Their annotations of an article: a path, or "git:HEAD~1" for the article's sidecar as it was then. */
export async function readOther(article: string, text: string, other: string): Promise<OtherAnnotator> {
  const source = basename(article);
  const files = other.startsWith('git:')
    ? [sidecarInGit(article, other.slice('git:'.length))]
    : await readOtherFiles([other]);
  return otherAnnotator(text, source, files);
}

function sidecarInGit(article: string, revision: string): NamedFile {
  const name = basename(article) + sidecarSuffix;
  const fail = `git has no ${name} in the revision "${revision}". Check the revision, and that the file is in git.`;
  if (revision === '' || revision.startsWith('-')) throw new Error(fail);
  try {
    const text = execFileSync('git', ['show', `${revision}:./${name}`], {
      cwd: dirname(article),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return { name, text };
  } catch (error) {
    throw new Error(fail, { cause: error });
  }
}
