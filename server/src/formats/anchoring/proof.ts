// What is asked of a place before an anchor is put there: the less its neighbours confirm it, the more of its own
// surroundings. What falls short is an orphan, which the user sees; a wrong place would not be seen.
import type { Changed } from './changedWords.ts';
import type { Expected, Fit } from './neighbours.ts';
import { fitOf } from './neighbours.ts';
import type { Candidate } from './sameWords.ts';
import { sentenceShare } from './sameWords.ts';
import type { Snippet } from './snippet.ts';
import type { Vocabulary, Words } from './words.ts';

/** A text and where in it the neighbours expect the anchor. */
export interface Scene {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  readonly snippet: Snippet;
  readonly expected: Expected | undefined;
}

interface Least {
  /** Of all context, and of that in its own sentence. */
  readonly context: number;
  readonly sentence: number;
  /** Enough of all context where one side of it is whole. */
  readonly oneSided: number;
}

const leastOfSame: Readonly<Record<Fit, Least>> = {
  expected: { context: 0.25, sentence: 0.4, oneSided: 0.25 },
  between: { context: 0.3, sentence: 0.5, oneSided: 0.3 },
  unknown: { context: 0.45, sentence: 0.5, oneSided: 0.4 },
  elsewhere: { context: 0.5, sentence: 0.5, oneSided: 0.5 },
};

/** Whether the words at a place are the anchor's and not others that are equal. */
export function isProven({ vocabulary, words, snippet, expected }: Scene, candidate: Candidate): boolean {
  const { beforeWeight, afterWeight } = snippet;
  const least = leastOfSame[fitOf(expected, words.starts[candidate.at] ?? 0)];
  const share = candidate.total / (beforeWeight + afterWeight);
  const side = Math.max(candidate.before / beforeWeight, candidate.after / afterWeight);
  if (share < (side >= 0.9 ? least.oneSided : least.context)) return false;
  return sentenceShare(vocabulary, words, candidate.at, snippet) >= least.sentence;
}

/** Context of less weight may stand elsewhere by chance. */
const leastSide = 4;

/** Whether one side of its context stands whole beside it: with the words it stood nowhere else. */
export function isHeld({ vocabulary, words, snippet }: Scene, { at, before, after }: Candidate): boolean {
  const { beforeWeight, afterWeight } = snippet;
  const isWhole = (found: number, all: number) => all >= leastSide && found >= 0.95 * all;
  if (!isWhole(before, beforeWeight) && !isWhole(after, afterWeight)) return false;
  return sentenceShare(vocabulary, words, at, snippet) >= 0.75;
}

/** Equal words so near share most of their context, shifted by some words. */
const sameContext = 40;

/** Whether the best place is so much better than the second that there is no doubt between them. */
export function isClear(
  { words, snippet }: Scene,
  [best, second]: readonly Candidate[],
  margin: number,
): boolean {
  if (!best || !second) return best !== undefined;
  const { before, own, after } = snippet;
  const isFramed = ({ at }: Candidate) =>
    words.ids[at - 1] === before.at(-1) && words.ids[at + own.length] === after[0];
  const isShifted = isFramed(best) && !isFramed(second) && Math.abs(best.at - second.at) < sameContext;
  return best.total - second.total >= (isShifted ? 0.25 : margin);
}

/** Of the changed words themselves, and of these with their context. */
const leastOfChanged: Readonly<Record<Fit, { readonly own: number; readonly all: number }>> = {
  expected: { own: 0.5, all: 0.35 },
  between: { own: 0.6, all: 0.5 },
  unknown: { own: 0.7, all: 0.65 },
  elsewhere: { own: 0.7, all: 0.65 },
};

/** So many of its own words prove a passage, whatever stands around it now. */
const leastOfLong = 12;

/** Whether changed words are the anchor's; `without` is what its context would be worth had they been deleted. */
export function isChanged({ words, snippet, expected }: Scene, changed: Changed, without: number): boolean {
  const { ownWeight, beforeWeight, afterWeight } = snippet;
  if (changed.own >= 0.5 && changed.own * ownWeight >= leastOfLong) return true;
  if (changed.context < without - 0.5 && changed.own < 0.8) return false;
  const least = leastOfChanged[fitOf(expected, words.starts[changed.from] ?? 0)];
  const share = (changed.own * ownWeight + changed.context) / (ownWeight + beforeWeight + afterWeight);
  return changed.own >= least.own && share >= least.all;
}
