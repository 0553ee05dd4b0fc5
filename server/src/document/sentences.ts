// Cuts the tokens of a passage into sentences.
import {
  leadingAbbreviations,
  followedAbbreviations,
  monthAbbreviations,
  sentenceOpeners,
  weekdayAbbreviations,
} from '../lexicon/en/abbreviations.ts';
import type { Span } from '../text/span.ts';
import { isLower, isUpper } from './characters.ts';
import type { Token } from './document.ts';

/** Sentences in order, each from its first token to its last; together they hold every token. */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const last = lastOfSentence(text, tokens, first, at);
    if (last === undefined) continue;
    pushSentence(sentences, tokens, first, last);
    first = last + 1;
    at = last;
  }
  pushSentence(sentences, tokens, first, tokens.length - 1);
  return sentences;
}

function pushSentence(sentences: Span[], tokens: readonly Token[], first: number, last: number): void {
  const from = tokens[first];
  const to = tokens[last];
  if (from && to && first <= last) sentences.push({ start: from.start, end: to.end });
}

/** The index of the last token of the sentence that token `at` ends; undefined where it ends none. */
function lastOfSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const dotted = token.kind === 'word' && token.text.endsWith('.');
  if (!dotted && !isTerminator(token)) return undefined;
  const last = withClosers(text, tokens, at);
  const next = tokens[last + 1];
  if (!next) return last;
  if (isTerminator(next)) return undefined;
  if (at === first + 1 && tokens[first]?.kind === 'number') return undefined;
  const behind = wordBehindOpeners(tokens, last + 1);
  if (behind && opensWithSmallLetter(behind.text)) return undefined;
  if ((tokens[last]?.end ?? 0) === next.start) return isMissingSpace(tokens, at, next) ? last : undefined;
  if (dotted && last === at) return endsAfterAbbreviation(token.text, next, behind) ? last : undefined;
  if (last > at && isAttribution(tokens, last + 1)) return undefined;
  return /^(?:,|;|:|-|–|—)/u.test(next.text) ? undefined : last;
}

function isTerminator(token: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  return token.text.startsWith('.') || ['!', '?', '…', '。', '！', '？', '‽'].includes(token.text);
}

const curlyClosers = new Set(['”', '’', '»', ')', ']', '}', '›']);
const straightClosers = new Set(['"', "'", "''"]);

/** Further marks, closing quotes and brackets stay with the sentence they close. */
function withClosers(text: string, tokens: readonly Token[], at: number): number {
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    const current = tokens[last];
    if (!next || !current) return last;
    const touches = next.start === current.end;
    const closes =
      curlyClosers.has(next.text) || (touches && straightClosers.has(next.text) && !opensQuote(text, next));
    if (!closes && !(touches && isTerminator(next))) return last;
    last += 1;
  }
}

/** A straight mark right before a letter opens: `end."The next`. */
function opensQuote(text: string, token: Token): boolean {
  return /\p{L}/u.test(text.charAt(token.end));
}

function wordBehindOpeners(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation') return token;
  }
  return undefined;
}

/** Names such as eBay and iPhone may open a sentence. */
function opensWithSmallLetter(word: string): boolean {
  return isLower(word.charAt(0)) && !isUpper(word.charAt(1));
}

/** `said.The`: a sentence ends although the space is missing. */
function isMissingSpace(tokens: readonly Token[], at: number, next: Token): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    next.kind === 'word' &&
    before.text.length > 2 &&
    isLower(before.text.slice(-1)) &&
    isUpper(next.text.charAt(0)) &&
    isLower(next.text.charAt(1))
  );
}

function endsAfterAbbreviation(dotted: string, next: Token, behind: Token | undefined): boolean {
  const word = dotted.slice(0, -1);
  if (leadingAbbreviations.has(word) || followedAbbreviations.has(word)) return false;
  if (next.kind === 'punctuation' && !'“"‘«„([‹'.includes(next.text)) return false;
  if (behind?.kind !== 'word') return next.kind === 'punctuation' && behind !== undefined && word.length > 1;
  if (sentenceOpeners.has(behind.text)) return true;
  if (!/^(?:[ap]\.m|etc|al|km|kg|mph|lbs|hrs)$/u.test(word)) return false;
  return !isDateOrZone(behind.text);
}

function isDateOrZone(word: string): boolean {
  if (word.length > 1 && word === word.toUpperCase()) return true;
  if (/(?:day|ber|ary|ust)$/u.test(word) || ['March', 'April', 'May', 'June', 'July'].includes(word))
    return true;
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return (
    monthAbbreviations.has(bare) ||
    weekdayAbbreviations.has(bare) ||
    /^(?:Eastern|Central|Pacific|Mountain|Greenwich|Moscow)$/u.test(bare)
  );
}

const speechVerbs = new Set(
  'said says asked asks cried shouted added replied wrote told exclaimed wondered'.split(' '),
);

/** `“Why?” Ann Lee asked.`: up to three names and a verb of speaking, then the end of the clause. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || sentenceOpeners.has(token.text)) return false;
    if (at > from && speechVerbs.has(token.text)) {
      const after = tokens[at + 1];
      return !after || (after.kind === 'punctuation' && after.text !== ':');
    }
    if (!isUpper(token.text.charAt(0))) return false;
  }
  return false;
}
