// The first pass of the tagger: weighs the words of one passage by themselves.
import type { CaseStyle } from '../headlineCase.ts';
import type { PlacedCandidate } from '../subjects.ts';
import type { Word } from '../words.ts';
import { bestLabels } from './decode.ts';
import { FeatureList } from './featureList.ts';
import { labelCount } from './labels.ts';
import { rolesOf, wordRole } from './wordRoles.ts';
import type { PassWeights } from './weights.ts';
import { rowLength, taggerWeights } from './weights.ts';
import { addWordFeatures, observePassage } from './wordFeatures.ts';

/** What the first pass gives; the second begins with it. */
export interface TaggedPassage {
  /** See wordRole; one a word. */
  readonly roles: Uint8Array;
  /** Runs of words that are weighed, with a row of scores a word. */
  readonly runs: readonly ScoredRun[];
  /** One a word. */
  readonly labels: Uint8Array;
}

export interface ScoredRun {
  /** Index of the first word. */
  readonly from: number;
  /** Index behind the last. */
  readonly to: number;
  readonly scores: Float32Array;
}

export function tagPassage(
  words: readonly Word[],
  style: CaseStyle,
  candidates: readonly PlacedCandidate[],
): TaggedPassage {
  const roles = rolesOf(words, style);
  const { first } = taggerWeights();
  const passage = observePassage(words, style, roles, candidates);
  const labels = new Uint8Array(words.length);
  const runs = runsOf(roles).map(([from, to]): ScoredRun => {
    const scores = new Float32Array((to - from) * labelCount);
    for (let at = from; at < to; at++) {
      list.clear();
      addWordFeatures(passage, at, list);
      addScores(list, first, scores, (at - from) * labelCount);
    }
    labels.set(bestLabels(scores, first.transitions), from);
    return { from, to, scores };
  });
  return { roles, runs, labels };
}

const list = new FeatureList();

export function runsOf(roles: Uint8Array): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < roles.length; from++) {
    if (roles[from] === wordRole.outside) continue;
    let to = from + 1;
    while (to < roles.length && roles[to] !== wordRole.outside) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

const sums = new Int32Array(rowLength);

/** Adds what the features count to the row of scores at the offset. */
export function addScores(
  { values, length }: FeatureList,
  { mask, rows, scale }: PassWeights,
  scores: Float32Array,
  offset: number,
): void {
  sums.fill(0);
  for (let at = 0; at < length; at++) {
    const row = ((values[at] ?? 0) & mask) * rowLength;
    for (let label = 0; label < rowLength; label++)
      sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0);
  }
  for (let label = 0; label < rowLength; label++) {
    const to = offset + label + 1;
    scores[to] = (scores[to] ?? 0) + (sums[label] ?? 0) * scale;
  }
}
