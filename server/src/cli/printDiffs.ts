// What the fixes would change, as a unified diff that `git apply` and `patch` take.
import { createTwoFilesPatch } from 'diff';
import type { Checked } from './checked.ts';
import { slashed } from './reporters/reporter.ts';

export function printDiffs(results: readonly Checked[]): string {
  return results.map(diffOf).join('');
}

function diffOf({ path, before, text }: Checked): string {
  if (before === undefined) return '';
  const name = slashed(path).replace(/^\.\//, '');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text);
  // The first line is a rule of equals signs, which belongs to Subversion.
  return patch.slice(patch.indexOf('---'));
}
