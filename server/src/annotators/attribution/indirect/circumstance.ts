// What stands between a cue and its content: "told the board on Monday that", "said in a statement that".
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import { days, determiners } from '../../../lexicon/en/clauseWords.ts';
import type { CueVerb } from '../../../lexicon/en/indirectCues.ts';
import { isThatClause, opensClause } from './clauseOpening.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isCapitalized, isPlural, isSubjectPronoun } from '../wordClasses.ts';

const reach = 16;
const opening =
  /^(?:in|on|at|during|after|before|when|as|for|from|by|via|through|with|following|last|this|earlier|later|again|,|[a-z]+ly)$/;
/** Verbs that name their hearer with "to"; "agreed to" and the like go on with a verb. */
const sayTo = /^(?:say|explain|announce|suggest|admit|write|complain|report|confirm|acknowledge)$/;
/** Behind these a pronoun is the subject of the circumstance or its object. */
const leadingIn = /^(?:when|if|while|because|where|who|whom|which|as|how|why|what|whether)$/;

/** The number of the word where the content begins behind hearer, day or occasion; undefined where none can be told. */
export function behindCircumstance(
  words: readonly ClauseToken[],
  from: number,
  cue: CueVerb,
): number | undefined {
  const { lower = '' } = words[from] ?? {};
  const told = cue.frames.has('told');
  const opens = days.has(lower) || opening.test(lower) || (lower === 'to' && sayTo.test(cue.lemma));
  if (!opens && !told) return undefined;
  const aside = lower === ',';
  let beforeComma = !aside;
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = words[at];
    if (!word || isQuotation(word) || /^[.;:?!—–(]$/u.test(word.text)) return undefined;
    if (at === from) continue;
    if (word.lower === ',') beforeComma = false;
    const closed = !aside || words[at - 1]?.lower === ',';
    if (word.lower === 'that' && closed && isThatClause(words, at)) return at;
    if (told && /^(?:whether|how|why)$/.test(word.lower)) return at;
    if (beforeComma && beginsWithPronoun(words, at)) return at;
  }
  return told ? behindHearer(words, from) : undefined;
}

function beginsWithPronoun(words: readonly ClauseToken[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return isSubjectPronoun(words[at]?.lower ?? '') && !leadingIn.test(before) && !prepositions.has(before);
}

/** "told him the plan …", "told the board the plan …". */
function behindHearer(words: readonly ClauseToken[], from: number): number | undefined {
  const { lower = '', text = '' } = words[from] ?? {};
  if (/^(?:me|him|them|us|reporters|supporters|voters|lawmakers|journalists)$/.test(lower))
    return opensClause(words, from + 1) ? from + 1 : undefined;
  if (lower === 'her' && determiners.has(words[from + 1]?.lower ?? '')) return from + 1;
  if (!isCapitalized(text) && !determiners.has(lower)) return undefined;
  for (let at = from + 1; at < Math.min(words.length, from + 8); at++) {
    const word = words[at];
    if (!word || isQuotation(word) || !/[\p{L}\p{N}]/u.test(word.text)) return undefined;
    if (determiners.has(word.lower) && !prepositions.has(words[at - 1]?.lower ?? '')) return at;
  }
  return undefined;
}

/** "urged the board to resign". */
export function hasObjectAndInfinitive(words: readonly ClauseToken[], from: number): boolean {
  const { lower = '', text = '' } = words[from] ?? {};
  const hearer = determiners.has(lower) || isPlural(lower) || /^(?:him|them|us|me)$/.test(lower);
  if (!hearer && !isCapitalized(text)) return false;
  for (let at = from + 1; at < Math.min(words.length, from + 10); at++) {
    const word = words[at];
    if (!word || isQuotation(word) || !/[\p{L}\p{N}]/u.test(word.text)) return false;
    if (word.lower === 'to') return true;
    if (word.lower === 'that' || (prepositions.has(word.lower) && word.lower !== 'of')) return false;
  }
  return false;
}
