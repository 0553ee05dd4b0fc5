// Writes files so that a crash leaves the old one or the new one.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Checked } from '../checked.ts';
import { decodeArticle } from './readArticle.ts';
import { writeAtomically } from './writeAtomically.ts';

/** Makes the folder where it is missing. */
export async function writeReport(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, content);
}

/** Writes the fixed text over the article; what somebody changed since it was read is left as it is, and becomes a failure. */
export async function writeFixed(result: Checked): Promise<Checked> {
  const { path, text, before } = result;
  if (before === undefined) return result;
  try {
    const bytes = await readFile(path);
    const now = decodeArticle(path, bytes);
    if (!now.ok || now.text !== before)
      return unwritten(
        result,
        'the file was changed while it was checked; nothing was fixed in it. Run again.',
      );
    await writeFileAtomic(path, (hasByteOrderMark(bytes) ? '\uFEFF' : '') + text);
    return result;
  } catch (error) {
    return unwritten(
      result,
      `the fixes could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function unwritten({ path, before = '' }: Checked, failure: string): Checked {
  return { path, text: before, diagnostics: [], failure };
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
