// From what was written on the command line to paths: plain names stay as they are, folders are walked, patterns are searched.
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { GitIgnore } from './gitIgnore.ts';
import { articleExtensions, findArticles } from './findArticles.ts';

/**
 * Paths in the order given, what is found in folders and by patterns sorted; a file that is named twice comes once.
 * What git ignores is left out of folders and patterns, and taken where it is named itself.
 * @throws Error when a pattern matches nothing or a folder has no article.
 */
export async function expandPatterns(patterns: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  const ignored = new GitIgnore();
  for (const pattern of patterns) paths.push(...(await expand(pattern, ignored)));
  return [...new Set(paths)];
}

async function expand(pattern: string, ignored: GitIgnore): Promise<readonly string[]> {
  // A file may be called "a[1].txt": what is there is not searched for.
  const there = pattern === '-' ? undefined : await stat(pattern).catch(() => undefined);
  if (there?.isDirectory() === true) {
    const found = await findArticles(pattern, ignored);
    if (found.length > 0) return found;
    throw new Error(`no article in the folder "${pattern}" (${articleExtensions.join(', ')})`);
  }
  if (there || !isDynamicPattern(pattern)) return [pattern];
  const found = await glob(pattern, {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    // As it is written: paths from here for a pattern from here.
    absolute: isAbsolute(pattern),
  });
  const paths = found.filter((path) => !ignored.hasFile(path));
  if (paths.length === 0) throw new Error(`no file matches "${pattern}"`);
  return paths.sort();
}
