// Noun phrases beside a verb: how far the one reaches that ends before it, or that begins behind it.
import { pastCues } from '../../lexicon/en/tenseWords.ts';
import type { ClauseToken, ClauseTokenKind } from './clause.ts';

/** Indices of the first and the last token. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const inside: ReadonlySet<ClauseTokenKind> = new Set([
  'word',
  'name',
  'number',
  'determiner',
  'preposition',
  'adverb',
]);

/** The noun phrase whose last token is at `last`; undefined where none ends there. */
export function phraseEndingAt(
  tokens: readonly ClauseToken[],
  last: number,
  first = 0,
): TokenRange | undefined {
  const end = tokens[last];
  if (!end || last < first) return undefined;
  if (end.kind === 'pronoun') return { from: last, to: last };
  if (end.kind === 'close') return bracketed(tokens, last, first);
  let from = last + 1;
  for (let at = last; at >= first; at--) {
    const token = tokens[at];
    if (!token || !belongs(tokens, at, from, last)) break;
    from = at;
  }
  return trimLeft(tokens, from, last);
}

/** "Ann Lee (D-Ohio)". */
function bracketed(tokens: readonly ClauseToken[], last: number, first: number): TokenRange | undefined {
  for (let at = last - 1; at > first && at > last - 12; at--) {
    if (tokens[at]?.kind !== 'open') continue;
    const before = phraseEndingAt(tokens, at - 1, first);
    return before && { from: before.from, to: last };
  }
  return undefined;
}

function belongs(tokens: readonly ClauseToken[], at: number, from: number, last: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'conjunction') return token.lower === 'and' && coordinates(tokens, at);
  // "Lee Monday said": a time word within the phrase only where it qualifies a noun ("last week’s winner").
  if (token.kind === 'time') return token.possessive || (from <= last && tokens[from]?.kind === 'word');
  return inside.has(token.kind);
}

/** "Ann Lee and Bo Carr", "aides and officials": like stands beside like. */
function coordinates(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || before.possessive) return false;
  if (before.kind === 'name') return after.kind === 'name';
  if (before.kind !== 'word' || after.kind !== 'word') return false;
  const ahead = tokens[at - 2]?.kind;
  return ahead === undefined || ahead === 'determiner' || ahead === 'name' || ahead === 'comma';
}

/** A phrase does not begin with a preposition or an adverb: what it governs goes with it. */
function trimLeft(tokens: readonly ClauseToken[], from: number, last: number): TokenRange | undefined {
  let start = from;
  while (start <= last && tokens[start]?.kind === 'adverb') start++;
  if (start > last) return undefined;
  if (tokens[start]?.kind !== 'preposition') return { from: start, to: last };
  for (let at = start + 2; at <= last; at++) {
    if (opensAfterObject(tokens, at)) return { from: at, to: last };
  }
  return undefined;
}

/** "In a statement | Ann Lee", "On the way out | the mayor". */
function opensAfterObject(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || before.possessive) return false;
  if (before.kind !== 'word' && before.kind !== 'name' && before.kind !== 'number' && before.kind !== 'time')
    return false;
  return (
    token.kind === 'determiner' ||
    token.kind === 'pronoun' ||
    (token.kind === 'name' && before.kind !== 'name')
  );
}

const nounLinks = new Set(['of', 'for', 'from', 'with', 'at', 'in', 'on', 'behind', 'near']);

/** The noun phrase that begins at `first`; without its appositions. */
export function phraseStartingAt(tokens: readonly ClauseToken[], first: number): TokenRange | undefined {
  const start = tokens[first];
  if (!start || !opens.has(start.kind)) return undefined;
  if (start.kind === 'pronoun' && tokens[first + 1]?.lower !== 'of') return { from: first, to: first };
  let to = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !continues(tokens, at)) break;
    to = at;
  }
  while (to > first && !closesPhrase(tokens[to])) to--;
  return { from: first, to };
}

const opens: ReadonlySet<ClauseTokenKind> = new Set(['word', 'name', 'number', 'determiner', 'pronoun']);

function closesPhrase(token: ClauseToken | undefined): boolean {
  return (
    token?.kind === 'word' || token?.kind === 'name' || token?.kind === 'number' || token?.kind === 'close'
  );
}

function continues(tokens: readonly ClauseToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'preposition') return nounLinks.has(token.lower) && !adverbialFollows(tokens, at);
  if (token.kind === 'conjunction') return token.lower === 'and' && coordinates(tokens, at);
  if (token.kind === 'open' || token.kind === 'close') return closesSoon(tokens, at);
  if (token.kind === 'time') return token.possessive;
  return inside.has(token.kind) && !isPastVerb(tokens, at);
}

/** "The Port Authority cited the storm": a past form behind a name, or before an object. */
function isPastVerb(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || (before?.kind !== 'name' && before?.kind !== 'word')) return false;
  if (!/\p{L}{3}ed$/u.test(token.lower) && !pastCues.has(token.lower)) return false;
  return before.kind === 'name' || next?.kind === 'determiner' || next?.kind === 'name';
}

/** "said Lee on Monday", "in an interview", "at a rally", "with a smile": when, where and how it was said. */
function adverbialFollows(tokens: readonly ClauseToken[], at: number): boolean {
  const [before, link, next] = [tokens[at - 1], tokens[at]?.lower, tokens[at + 1]];
  if (next?.kind === 'time' || next?.kind === 'number') return link !== 'of';
  if (link === 'of' || link === 'for' || link === 'from') return false;
  return before?.kind === 'name' || next?.lower === 'a' || next?.lower === 'an';
}

/** "Ann Lee (D-Ohio)" goes on through short brackets. */
function closesSoon(tokens: readonly ClauseToken[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 8), at + 8);
  return near.some(({ kind }) => kind === 'open') && near.some(({ kind }) => kind === 'close');
}

/** The last token of the head: before the first preposition, comma or bracket that follows it. */
export function headEnd(tokens: readonly ClauseToken[], { from, to }: TokenRange): number {
  for (let at = from + 1; at <= to; at++) {
    const kind = tokens[at]?.kind;
    // "academic and writer Ann Lee" has one head, "Ann Lee and Bo Carr" two.
    if (kind === 'conjunction' && tokens[at + 1]?.kind === 'word' && tokens[to]?.kind === 'name') continue;
    if (kind !== undefined && endsHead.has(kind)) return at - 1;
  }
  return to;
}

const endsHead: ReadonlySet<ClauseTokenKind> = new Set([
  'preposition',
  'comma',
  'dash',
  'open',
  'relative',
  'subordinator',
  'conjunction',
  'verb',
]);
