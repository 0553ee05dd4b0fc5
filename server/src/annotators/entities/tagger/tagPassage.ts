// The first pass of the tagger: weighs the words of one passage by themselves.
import type { CaseStyle } from '../headlineCase.ts';
import type { PlacedCandidate } from '../subjects.ts';
import type { Word } from '../words.ts';
import { bestLabels } from './decode.ts';
import { FeatureList } from './featureList.ts';
import { labelCount } from './labels.ts';
import { rolesOf, wordRole } from './wordRoles.ts';
import type { PassWeights } from './weights.ts';
import { taggerWeights } from './weights.ts';
import { addRows, rowLength } from './weightSums.ts';
import type { ObservedPassage, Standpoint } from './wordFeatures.ts';
import {
  addJointFeatures,
  addLoneFeatures,
  observePassage,
  standpoints,
  traitsAt,
  variantAt,
  variantCount,
} from './wordFeatures.ts';
import type { WordTraits } from './wordTraits.ts';

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
    for (let at = from; at < to; at++) scoreWord(passage, at, first, scores, (at - from) * labelCount);
    labels.set(bestLabels(scores, first.transitions), from);
    return { from, to, scores };
  });
  return { roles, runs, labels };
}

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

const list = new FeatureList();
const sums = new Int32Array(rowLength);

function scoreWord(
  passage: ObservedPassage,
  at: number,
  weights: PassWeights,
  scores: Float32Array,
  offset: number,
): void {
  list.clear();
  addJointFeatures(passage, at, list);
  sums.fill(0);
  addRows(list, weights.mask, weights.pairs, sums);
  for (const by of standpoints) {
    const lone = loneSums(traitsAt(passage, at + by), by, variantAt(passage, at, by), weights);
    for (let label = 0; label < rowLength; label++) sums[label] = (sums[label] ?? 0) + (lone[label] ?? 0);
  }
  addSums(weights, scores, offset);
}

/** Sums of one word by standpoint and variant. */
type LoneSums = (Int32Array | undefined)[];

let sumsByWord = new WeakMap<WordTraits, LoneSums>();
let summedWith: PassWeights | undefined;

function loneSums(word: WordTraits, by: Standpoint, variant: number, weights: PassWeights): Int32Array {
  if (summedWith !== weights) [sumsByWord, summedWith] = [new WeakMap(), weights];
  let known = sumsByWord.get(word);
  if (!known) sumsByWord.set(word, (known = []));
  const index = by === 0 ? variant : variantCount + 2 + by;
  let own = known[index];
  if (!own) {
    loneList.clear();
    addLoneFeatures(word, by, variant, loneList);
    own = new Int32Array(rowLength);
    addRows(loneList, weights.mask, weights.pairs, own);
    known[index] = own;
  }
  return own;
}

const loneList = new FeatureList();

/** Adds what the features count to the row of scores at the offset. */
export function addScores(
  features: FeatureList,
  weights: PassWeights,
  scores: Float32Array,
  offset: number,
): void {
  sums.fill(0);
  addRows(features, weights.mask, weights.pairs, sums);
  addSums(weights, scores, offset);
}

function addSums({ scale }: PassWeights, scores: Float32Array, offset: number): void {
  for (let label = 0; label < rowLength; label++) {
    const to = offset + label + 1;
    scores[to] = (scores[to] ?? 0) + (sums[label] ?? 0) * scale;
  }
}
