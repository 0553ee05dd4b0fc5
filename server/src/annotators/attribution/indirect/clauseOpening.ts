// Whether words open a reported clause, with "that" or bare, and whether they are a whole clause.
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import { days, determiners, standalonePronouns } from '../../../lexicon/en/clauseWords.ts';
import { isFinite, mayBeVerb } from './finiteVerbs.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isSubjectPronoun } from '../wordClasses.ts';

/** "said that night" is no clause. */
export function isThatClause(words: readonly ClauseToken[], that: number): boolean {
  const after = words[that + 1];
  if (!after || /^(?:same|day|night|week|month|year|morning|evening|one|much|way)$/.test(after.lower))
    return false;
  return isQuotation(after) || after.lower === ',' || /[\p{L}\p{N}$€£“"']/u.test(after.text);
}

/** A bare clause begins with its subject. */
export function opensClause(words: readonly ClauseToken[], at: number): boolean {
  const word = words[at];
  if (!word || isQuotation(word)) return false;
  const { text, lower } = word;
  if (isSubjectPronoun(lower) || determiners.has(lower) || standalonePronouns.has(lower)) return true;
  if (/^[$€£\p{N}]/u.test(text)) return true;
  if (!/\p{L}/u.test(text) || noSubjects.test(lower)) return false;
  return !prepositions.has(lower) && !days.has(lower);
}

const noSubjects = /^(?:so|yes|no|nothing|goodbye|hello|enough|as|sorry|to|and|or|but)$/;

/** Auxiliaries, contractions and endings show the verb; `lenient` takes endings that may be those of nouns. */
export function isClause(words: readonly ClauseToken[], from: number, to: number, lenient: boolean): boolean {
  if (isSubjectPronoun(words[from]?.lower ?? '')) return true;
  for (let at = from + 1; at < to; at++) {
    const lower = words[at]?.lower ?? '';
    if (!lenient && /^(?:that|who|which|where|when|,)$/.test(lower)) return false;
    if (isFinite(lower) || (lenient && mayBeVerb(words, at, from))) return true;
  }
  return false;
}
