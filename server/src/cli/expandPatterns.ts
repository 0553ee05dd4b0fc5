// From what was written on the command line to paths: plain names stay as they are, patterns are searched.
import { glob, isDynamicPattern } from 'tinyglobby';

/**
 * Paths in the order given, patterns sorted; a file named twice comes once.
 * @throws Error when a pattern matches nothing.
 */
export async function expandPatterns(patterns: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const pattern of patterns) {
    if (!isDynamicPattern(pattern)) paths.push(pattern);
    else {
      const found = await glob(pattern, { ignore: ['**/node_modules/**'] });
      if (found.length === 0) throw new Error(`no file matches "${pattern}"`);
      paths.push(...found.sort());
    }
  }
  return [...new Set(paths)];
}
