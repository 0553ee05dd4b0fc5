// The tokens of Vale's styles, which are regular expressions, as words where they stand for a few and else as patterns.
import { patternFault } from '../patternCheck.ts';
import { PatternFault, readPattern } from '../patternTree.ts';
import { expandPattern } from './expandPattern.ts';

export type ReadToken =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'refused'; readonly why: string };

/** Boundaries at its ends are left out: our words and patterns have them anyway. */
export function readToken(token: string): ReadToken {
  const bare = token.replace(/^(?:\\b)+/, '').replace(/(?:\\b)+$/, '');
  const fault = patternFault(bare);
  if (bare === '' || fault !== undefined) return { kind: 'refused', why: fault ?? 'There is nothing in it.' };
  const words = wordsOf(bare);
  return words ? { kind: 'words', words } : { kind: 'pattern', pattern: bare };
}

function wordsOf(pattern: string): readonly string[] | undefined {
  try {
    const words = expandPattern(readPattern(pattern))?.map((word) => word.trim());
    return words?.every((word) => word.length <= 200 && /[\p{L}\p{N}]/u.test(word)) === true
      ? [...new Set(words)]
      : undefined;
  } catch (error) {
    if (error instanceof PatternFault) return undefined;
    throw error;
  }
}
