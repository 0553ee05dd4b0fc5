// Where reported words end: at the end of the sentence, or where the reporter speaks again.
import { adverbialSubordinators } from '../../../lexicon/en/clauseWords.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { cueVerbs } from '../../../lexicon/en/indirectCues.ts';

/** The number of the word behind the last one of the content; full stops stay outside. */
export function contentEnd(words: readonly ClauseToken[], from: number, conjunction: string): number {
  let to = from;
  for (; to < words.length; to++) {
    if (to > from && reporterSpeaks(words, to, conjunction)) break;
  }
  return trimEnd(words, from, to);
}

/** Closing marks and commas are no content. */
export function trimEnd(words: readonly ClauseToken[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /^[.,;:!?…—–-]+$|^["”’')\]]$/u.test(words[end - 1]?.text ?? '') &&
    !isQuotation(words[end - 1])
  )
    end--;
  return end;
}

function reporterSpeaks(words: readonly ClauseToken[], at: number, conjunction: string): boolean {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1]?.lower ?? '';
  if (lower === ';') return true;
  if (lower === 'according' && next === 'to') return true;
  if (lower === ',') {
    if (adverbialSubordinators.has(conjunction) || conjunction === 'who') return true;
    if (isParticiple(next) || /^(?:which|while|who)$/.test(next)) return true;
    return next === 'according' || (/^(?:and|but|though|although)$/.test(next) && reportsSoon(words, at + 2));
  }
  return /^(?:and|but)$/.test(lower) && isFiniteCue(words, at + 1);
}

function isParticiple(lower: string): boolean {
  return (
    cueVerbs.get(lower)?.form === 'participle' ||
    /^(?:citing|referring|calling|accusing|drawing|prompting|echoing)$/.test(lower)
  );
}

/** "but the mayor did not say". */
function reportsSoon(words: readonly ClauseToken[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (isFiniteCue(words, at)) return true;
    if (!/^\p{L}/u.test(words[at]?.text ?? '')) return false;
    if (/^(?:not|declined|didn't)$/.test(words[at]?.lower ?? '') && at > from) return true;
  }
  return false;
}

/** "and said that", "but added". */
function isFiniteCue(words: readonly ClauseToken[], at: number): boolean {
  const verb = cueVerbs.get(words[at]?.lower ?? '');
  return verb !== undefined && verb.form !== 'base' && verb.form !== 'participle' && verb.frames.has('that');
}
