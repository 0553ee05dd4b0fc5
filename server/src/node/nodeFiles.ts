// Files through Node's file system: `file:` URIs alone, written so that a crash leaves the old file or the new one.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../cli/files/writeAtomically.ts';
import type { FileAccess } from '../lsp/files.ts';

export const nodeFiles: FileAccess = {
  reaches: (uri) => pathOf(uri) !== undefined,

  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async list(uri) {
    const path = pathOf(uri);
    if (path === undefined) return [];
    try {
      const entries = await readdir(path, { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },

  async write(uri, text) {
    const path = pathOf(uri);
    if (path === undefined) throw new Error(`${uri} is not a file on this machine.`);
    await writeAtomically(path, text);
  },
};

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
