// The subject of a sentence, for verbs further on that share it: "The council met in May and said that".
import { determiners } from '../../../lexicon/en/clauseWords.ts';
import { isFinite } from './finiteVerbs.ts';
import { isIntroduction, isNounPhrase, skipOpening } from './nounPhrase.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';

/** What stands before the first verb; undefined where that is no noun phrase. */
export function firstSubject(words: readonly ClauseToken[], before: number): Phrase | undefined {
  let from = 0;
  for (let at = 0; at < before; at++) {
    const { lower = '' } = words[at] ?? {};
    const part = { from: skipOpening(words, from, at), to: at };
    if (lower === ',' && isIntroduction(words, part)) from = at + 1;
    const verb = isFinite(lower) || (/[a-z]ed$/.test(lower) && !determiners.has(words[at - 1]?.lower ?? ''));
    if (!verb || at <= from) continue;
    return isNounPhrase(words, part) && !isIntroduction(words, part) && part.to - part.from < 9
      ? part
      : undefined;
  }
  return undefined;
}
