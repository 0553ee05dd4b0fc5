// What the rule reader made of each word, as the tagger sees it.
import { wordHash } from '../../../lexicon/en/wordHash.ts';
import { isNamed } from '../../layers.ts';
import type { PlacedCandidate } from '../subjects.ts';
import type { Word } from '../words.ts';
import { numberOfType } from './labels.ts';

/** One entry a word, 0 where the reader saw no name. */
export interface RuleReadings {
  /** Type and place in the name. */
  readonly label: Int32Array;
  /** How sure the reader is, whether it doubts the name, and whether a title stands before it. */
  readonly strength: Int32Array;
  /** A number for the sign that it went by. */
  readonly source: Int32Array;
}

export function readingsOf(words: readonly Word[], candidates: readonly PlacedCandidate[]): RuleReadings {
  const empty = () => new Int32Array(words.length);
  const readings: RuleReadings = { label: empty(), strength: empty(), source: empty() };
  for (const candidate of candidates) {
    if (!isNamed(candidate)) continue;
    const head = headOf(words, candidate);
    if (head) mark(readings, candidate, head);
  }
  return readings;
}

/** Indexes of words, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words of the candidate's name, its title left out. */
export function headOf(words: readonly Word[], candidate: PlacedCandidate): WordRange | undefined {
  const { head } = candidate;
  let from = candidate.from;
  while (from < candidate.to && (words[from]?.start ?? Infinity) < head.start) from += 1;
  if (words[from]?.start !== head.start) return undefined;
  let to = from;
  while ((words[to]?.end ?? Infinity) <= head.end) to += 1;
  return to > from ? { from, to } : undefined;
}

function mark(readings: RuleReadings, candidate: PlacedCandidate, { from, to }: WordRange): void {
  const type = candidate.type ? numberOfType(candidate.type) : 0;
  const strength =
    1 + 4 * stepOf(candidate.weight) + (candidate.doubtful ? 1 : 0) + (candidate.title ? 2 : 0);
  const source = wordHash(candidate.source);
  for (let at = from; at < to; at++) {
    const place = to - from === 1 ? 4 : at === from ? 1 : at === to - 1 ? 3 : 2;
    readings.label[at] = 1 + type * 5 + place;
    readings.strength[at] = strength;
    readings.source[at] = source;
  }
}

function stepOf(weight: number): number {
  if (weight >= 3) return 4;
  if (weight >= 2) return 3;
  if (weight >= 1) return 2;
  return weight > 0 ? 1 : 0;
}
