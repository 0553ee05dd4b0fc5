// The content that a cue follows or interrupts: "It rained, she said", "The plan, he said, would fail".
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import { adverbialSubordinators, days } from '../../../lexicon/en/clauseWords.ts';
import { contentEnd, trimEnd } from './contentEnd.ts';
import { isFinite, mayBeVerb } from './finiteVerbs.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isAdverb, isAmount } from '../wordClasses.ts';

/** Content before the comma at `comma`, and after the attribution that ends at `rest`; undefined where there is none. */
export function contentAround(
  words: readonly ClauseToken[],
  comma: number,
  rest: number,
): readonly [Phrase, ...Phrase[]] | undefined {
  const from = opening(words, comma);
  const before = from === undefined ? undefined : { from, to: trimEnd(words, from, comma) };
  if (!before || before.to <= before.from) return undefined;
  const behind = skipCircumstance(words, rest);
  if (behind === undefined) return undefined;
  const whole = isSentence(words, before);
  const follows = words[behind]?.lower === ',' ? behind + 1 : words.length;
  const to = contentEnd(words, follows, '');
  if (to <= follows || isQuotation(words[follows]) || !goesOn(words, follows, whole))
    return whole ? [before] : undefined;
  return [before, { from: follows, to }];
}

/** Behind a whole sentence only "that" shows that the content goes on. */
function goesOn(words: readonly ClauseToken[], at: number, whole: boolean): boolean {
  const { lower = '' } = words[at] ?? {};
  if (whole) return lower === 'that';
  if (/^(?:and|but|when|while|as)$/.test(lower)) return false;
  return !/^(?:adding|saying|noting|citing|according|who|which|whose|referring|calling|echoing|pointing|speaking|explaining)$/.test(
    lower,
  );
}

/** "on Tuesday", "in a statement", "last week": up to a comma or the end; undefined where the clause goes on. */
function skipCircumstance(words: readonly ClauseToken[], rest: number): number | undefined {
  const first = words[rest];
  if (!first || /^[.,;!?—–:]$/u.test(first.text) || first.text === '-') return rest;
  if (!(
    days.has(first.lower) ||
    prepositions.has(first.lower) ||
    isAdverb(first.lower) ||
    /^(?:last|this|when|while|because)$/.test(first.lower)
  ))
    return undefined;
  for (let at = rest + 1; at < Math.min(words.length, rest + 25); at++) {
    const word = words[at];
    if (!word || isQuotation(word)) return undefined;
    if (/^[.,;!?—–:]$/u.test(word.text)) return at;
    if (word.lower === 'that') return undefined;
  }
  return words.length;
}

/** Where the content before the attribution begins; undefined where it is speech in marks and what belongs to it. */
function opening(words: readonly ClauseToken[], comma: number): number | undefined {
  let from = 0;
  for (let at = comma - 1; at >= 0; at--) {
    const word = words[at];
    if (isQuotation(word) && (at === 0 || /^[,:.?!]$/u.test(words[at - 1]?.text ?? ''))) return undefined;
    if (/^[;:?!.]$/u.test(word?.text ?? '') && at < comma - 1) {
      from = at + 1;
      break;
    }
  }
  while (from < comma && /^(?:but|and|yet|,|so|"|“)$/.test(words[from]?.lower ?? '')) from++;
  return from;
}

/** A clause with its verb, which does not hang on another one. */
function isSentence(words: readonly ClauseToken[], { from, to }: Phrase): boolean {
  if (to - from < 3) return false;
  const comma = words.findIndex(({ lower }, at) => at > from && at < to && lower === ',');
  const first = words[from]?.lower ?? '';
  const hangs =
    (prepositions.has(first) && !isAmount(words, from)) ||
    adverbialSubordinators.has(first) ||
    /^(?:asked|speaking|when)$/.test(first);
  if (hangs && comma < 0) return false;
  for (let at = hangs ? comma : from; at < to; at++) {
    if (isFinite(words[at]?.lower ?? '') || (at > from && mayBeVerb(words, at, from))) return true;
  }
  return false;
}
