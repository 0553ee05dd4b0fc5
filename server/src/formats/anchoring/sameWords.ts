// Places where the very words of an anchor stand, each with how much of what stood around them stands there still.
import type { Snippet } from './snippet.ts';
import { supportAfter, supportBefore } from './support.ts';
import type { Vocabulary, Words } from './words.ts';
import type { Range } from './wordIndex.ts';
import { standsAt } from './wordIndex.ts';

export interface Candidate {
  /** The number of its first word. */
  readonly at: number;
  /** Worth of the context found before and behind it. */
  readonly before: number;
  readonly after: number;
  readonly total: number;
}

export interface Candidates {
  /** The best first. */
  readonly found: readonly Candidate[];
  /** What the context would be worth with nothing between its halves: the words may have been deleted. */
  readonly without: number;
}

export function findSameWords(
  vocabulary: Vocabulary,
  words: Words,
  { from, to }: Range,
  snippet: Snippet,
): Candidates {
  const { before, own, after } = snippet;
  const left = supportBefore(vocabulary, before, words, from, to);
  const right = supportAfter(vocabulary, after, words, from, to);
  let without = 0;
  const found: Candidate[] = [];
  for (let at = from; at <= to; at += 1) {
    const leftWorth = left[at - from] ?? 0;
    without = Math.max(without, leftWorth + (right[at - from] ?? 0));
    if (at + own.length > to || !standsAt(words.ids, own, at)) continue;
    const rightWorth = right[at + own.length - from] ?? 0;
    found.push({ at, before: leftWorth, after: rightWorth, total: leftWorth + rightWorth });
  }
  found.sort((a, b) => b.total - a.total);
  return { found, without };
}

/** Of what stood beside the words in their own sentence, the share found beside a place; 1 where nothing stood there. */
export function sentenceShare(vocabulary: Vocabulary, words: Words, at: number, snippet: Snippet): number {
  const isEnd = (id: number) => vocabulary.isSentenceEnd(id);
  const { before, own, after } = snippet;
  const left = before.slice(before.findLastIndex(isEnd) + 1);
  const last = after.findIndex(isEnd);
  const right = isEnd(own.at(-1) ?? 0) ? [] : after.slice(0, last < 0 ? after.length : last + 1);
  const end = at + own.length;
  const slack = 8;
  const leftWorth =
    supportBefore(vocabulary, left, words, Math.max(0, at - left.length - slack), at).at(-1) ?? 0;
  const rightWorth = supportAfter(vocabulary, right, words, end, end + right.length + slack)[0] ?? 0;
  const all = vocabulary.weigh(left) + vocabulary.weigh(right);
  return all === 0 ? 1 : (leftWorth + rightWorth) / all;
}
