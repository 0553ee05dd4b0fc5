// The noun phrase right of a cue: "said Ann Lee, the mayor of York", "according to two officials who saw it".
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import { clauseOpeners, days, determiners, standalonePronouns } from '../../../lexicon/en/clauseWords.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isAdverb, isCapitalized } from '../wordClasses.ts';

const most = 40;

/** Behind the content: the phrase may go on through appositions to the end of the sentence. */
export function speakerRight(
  words: readonly ClauseToken[],
  from: number,
  closing: boolean,
): Phrase | undefined {
  const first = words[from];
  if (!first || isQuotation(first) || !/[\p{L}\p{N}]/u.test(first.text)) return undefined;
  if (standalonePronouns.has(first.lower) && words[from + 1]?.lower !== 'of' && !determiners.has(first.lower))
    return { from, to: from + 1 };
  let to = from;
  const limit = Math.min(words.length, from + most);
  for (; to < limit; to++) {
    if (endsPhrase(words, to, closing, from)) break;
  }
  return to > from ? { from, to } : undefined;
}

function endsPhrase(words: readonly ClauseToken[], at: number, closing: boolean, from: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || (isQuotation(word) && at > from + 1)) return true;
  if (/^[.;:—–?!(…]$|^--$/u.test(word.text)) return true;
  if (word.text === '-' && words[at - 1]?.end !== word.start) return true;
  if (
    /^(?:last|this)$/.test(word.lower) &&
    /^(?:week|month|year|summer|fall|spring|winter|weekend)$/.test(next?.lower ?? '') &&
    at > from
  )
    return true;
  if (word.lower === ',') return !(closing ? isApposition(words, at) : isShortAside(words, at));
  if (at === from) return false;
  if (
    days.has(word.lower) ||
    (!determiners.has(words[at - 1]?.lower ?? '') && isAdverb(word.lower) && !isCapitalized(word.text))
  )
    return !/^(?:not|only|also|now|once|recently|formerly)$/.test(word.lower);
  if (word.lower === 'on' && days.has(next?.lower ?? '')) return true;
  if (
    /^(?:in|during|at|after|before|when|as|while|because|but|if|though|although)$/.test(word.lower) &&
    clauseOpeners.has(word.lower)
  )
    return true;
  return (
    /^in$|^during$/.test(word.lower) &&
    /^(?:an?|the|his|her|their)$/.test(next?.lower ?? '') &&
    /^(?:statement|interview|email|e-mail|tweet|speech|telephone|phone|letter|news|call|report|post|video)$/.test(
      words[at + 2]?.lower ?? '',
    )
  );
}

function isApposition(words: readonly ClauseToken[], comma: number): boolean {
  const { lower = '', text = '' } = words[comma + 1] ?? {};
  if (/^(?:a|an|the|who|whose|which|his|her|its|their|one|another|r-|d-)$/.test(lower)) return true;
  if (/^(?:and|or)$/.test(lower)) return false;
  return isCapitalized(text) && !standalonePronouns.has(lower) && !prepositions.has(lower);
}

/** "Ann Lee, a lawyer, the plan failed": an aside that a second comma closes. */
function isShortAside(words: readonly ClauseToken[], comma: number): boolean {
  const { lower = '' } = words[comma + 1] ?? {};
  if (!/^(?:a|an|who|whose|which|r-pa|d-ny)$/.test(lower)) return false;
  for (let at = comma + 2; at < Math.min(words.length, comma + 20); at++)
    if (words[at]?.lower === ',') return true;
  return false;
}
