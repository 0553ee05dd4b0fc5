// Verb forms that show a whole clause, without reading its grammar: auxiliaries, contractions and frequent verbs.
import { finiteVerbs, prepositions } from '../../../lexicon/en/commonWords.ts';
import { auxiliaries, determiners } from '../../../lexicon/en/clauseWords.ts';
import { isCapitalized, isPlural } from '../wordClasses.ts';
import type { ClauseToken } from '../clause.ts';

/** Words that are seldom anything but the finite verb of a clause. */
export function isFinite(lower: string): boolean {
  return /n't$|'(?:ll|ve|d|re)$/.test(lower) || auxiliaries.has(lower) || finiteVerbs.has(lower);
}

/** "the city loses": an ending that may also be that of a noun, behind one. */
export function mayBeVerb(words: readonly ClauseToken[], at: number, from: number): boolean {
  const { lower = '', text = '' } = words[at] ?? {};
  const before = words[at - 1]?.lower ?? '';
  if (determiners.has(before) || prepositions.has(before) || isCapitalized(text)) return false;
  return /[a-z]{2,}ed$/.test(lower) || (at > from + 1 && /[a-z]{2,}s$/.test(lower) && !isPlural(before));
}
