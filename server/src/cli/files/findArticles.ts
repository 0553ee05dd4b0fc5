// Walks a folder for articles.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitIgnore } from './gitIgnore.ts';

export const articleExtensions = ['.txt', '.md', '.markdown', '.article'] as const;

/** Sorted paths that begin with `folder` as it is written. Hidden folders, node_modules and links to folders are not entered. */
export async function findArticles(folder: string, ignored: GitIgnore): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (!isSkipped(entry.name) && !ignored.hasFolder(path)) open.push(path);
      } else if (isArticle(entry.name) && !ignored.hasFile(path)) found.push(path);
    }
  }
  return found.sort();
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isArticle(name: string): boolean {
  const small = name.toLowerCase();
  return !name.startsWith('.') && articleExtensions.some((extension) => small.endsWith(extension));
}
