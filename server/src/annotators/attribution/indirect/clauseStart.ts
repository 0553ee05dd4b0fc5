// Where the clause that holds a word begins.
import { clauseOpeners, determiners } from '../../../lexicon/en/clauseWords.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isAdverb, isCapitalized, isSubjectPronoun } from '../wordClasses.ts';

const most = 45;

/** Where the clause that holds the word begins: behind a conjunction, a dash or speech in marks. */
export function clauseStart(words: readonly ClauseToken[], last: number): number {
  const limit = Math.max(0, last - most);
  for (let at = last; at >= limit; at--) {
    if (words[at]?.text === ')') at = openingOf(words, at);
    const word = words[at];
    if (!word) break;
    if (isQuotation(word) || words[at]?.kind === 'dash' || /^[;:()?!…"“”]$/u.test(word.text)) return at + 1;
    if (!clauseOpeners.has(word.lower)) continue;
    if (word.lower === 'that' && at < last && words[at + 1]?.lower === ',') continue;
    if (word.lower === 'and' && joinsNouns(words, at, last)) continue;
    if (
      word.lower === 'than' ||
      (word.lower === 'as' && !/^(?:|,|and|but)$/.test(words[at - 1]?.lower ?? ''))
    )
      continue;
    return at + 1;
  }
  return limit;
}

/** The bracket that the closing one belongs to; the closing one where there is none. */
function openingOf(words: readonly ClauseToken[], closing: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - 8); at--) if (words[at]?.text === '(') return at - 1;
  return closing;
}

/** "Lee and Holt said", "state and local officials said", but not "it failed, and Lee said". */
function joinsNouns(words: readonly ClauseToken[], and: number, last: number): boolean {
  const before = words[and - 1];
  const after = words[and + 1];
  if (!before || !after || and >= last || before.lower === ',') return false;
  if (isSubjectPronoun(after.lower)) return false;
  const asideFollows = words[last]?.lower === ',';
  if (isCapitalized(before.text)) return asideFollows || isCapitalized(after.text);
  return (
    (asideFollows || (!isCapitalized(after.text) && !determiners.has(after.lower))) &&
    !/(?:ed|ing)$/.test(before.lower) &&
    !isAdverb(before.lower)
  );
}
