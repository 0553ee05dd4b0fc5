// Reads an article from disk for the command line, and says in a sentence why a file is no article.
import { readFileSync, statSync } from 'node:fs';
import type { DocumentFormat } from '../../document/document.ts';

/** Larger files are declined, as in the editor. */
const maxFileBytes = 5 * 1024 * 1024;

export type ReadArticle =
  | { readonly ok: true; readonly path: string; readonly text: string; readonly format: DocumentFormat }
  | { readonly ok: false; readonly path: string; readonly message: string };

/**
 * Never throws. It waits for the file: a thread that checks one file after the other has nothing else to do, and on a busy
 * machine each time that it went to sleep for a file would cost it some milliseconds until it is woken.
 */
export function readArticle(path: string): ReadArticle {
  try {
    const { size } = statSync(path);
    if (size > maxFileBytes) {
      const megabytes = (size / 1024 / 1024).toFixed(1);
      return declined(
        path,
        `the file has ${megabytes} MB; articles of up to ${maxFileBytes / 1024 / 1024} MB are read. Split it or name another file.`,
      );
    }
    return decodeArticle(path, readFileSync(path));
  } catch (error) {
    return declined(path, explain(error));
  }
}

/** The text of a file's bytes, which must be UTF-8; a byte order mark is dropped. */
export function decodeArticle(path: string, bytes: Uint8Array): ReadArticle {
  if (bytes.includes(0))
    return declined(path, 'this is a binary file, not a text. Name a plain text or Markdown file.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, path, text, format: formatOf(path) };
  } catch {
    return declined(path, 'the text is not valid UTF-8. Save it as UTF-8 and try again.');
  }
}

function formatOf(path: string): DocumentFormat {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain';
}

function declined(path: string, message: string): ReadArticle {
  return { ok: false, path, message };
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file. Check the path.';
  if (code === 'EISDIR') return 'this is a folder. Name the files in it, for example with a pattern.';
  if (code === 'EACCES') return 'you may not read this file. Check its permissions.';
  return error instanceof Error ? error.message : String(error);
}
