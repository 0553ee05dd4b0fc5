// What the tagger weighs of a word in its passage: hashes of its letters, its neighbours, what lists and clusters know of them,
// and what the rule reader made of it.
import type { CaseStyle } from '../headlineCase.ts';
import type { PlacedCandidate } from '../subjects.ts';
import type { Word } from '../words.ts';
import { combine } from './combine.ts';
import type { FeatureList } from './featureList.ts';
import type { ListedName } from './listedNames.ts';
import { listedNames } from './listedNames.ts';
import type { RuleReadings } from './ruleReadings.ts';
import { readingsOf } from './ruleReadings.ts';
import type { WordTraits } from './wordTraits.ts';
import { noWord, traitsOf } from './wordTraits.ts';

/** A passage as the tagger sees it. */
export interface ObservedPassage {
  readonly words: readonly Word[];
  readonly traits: readonly WordTraits[];
  readonly style: number;
  readonly listed: ListedName;
  readonly readings: RuleReadings;
}

const styles: Readonly<Record<CaseStyle, number>> = { sentence: 0, title: 1, capitals: 2 };

export function observePassage(
  words: readonly Word[],
  style: CaseStyle,
  roles: Uint8Array,
  candidates: readonly PlacedCandidate[],
): ObservedPassage {
  const traits = words.map(({ text }) => traitsOf(text));
  return {
    words,
    traits,
    style: styles[style],
    listed: listedNames(words, traits, roles),
    readings: readingsOf(words, candidates),
  };
}

/** Writes all features of the word at the index, for the training. */
export function addWordFeatures(passage: ObservedPassage, at: number, list: FeatureList): void {
  for (const by of standpoints)
    addLoneFeatures(traitsAt(passage, at + by), by, variantAt(passage, at, by), list);
  addJointFeatures(passage, at, list);
}

/** Where a word stands from the one that is weighed. What depends on one word alone is weighed once for each standpoint of a word. */
export const standpoints = [0, -1, 1, -2, 2] as const;
export type Standpoint = (typeof standpoints)[number];

/** Of the word itself also count whether it is the first and the case of the passage; below `variantCount`. */
export const variantCount = 6;

export function variantAt({ words, style }: ObservedPassage, at: number, by: Standpoint): number {
  return by === 0 ? (words[at]?.first === true ? 1 : 0) + 2 * style : 0;
}

export function traitsAt({ traits }: ObservedPassage, at: number): WordTraits {
  return traits[at] ?? noWord;
}

/** Features of one word from its standpoint, whatever stands beside it. */
export function addLoneFeatures(word: WordTraits, by: Standpoint, variant: number, list: FeatureList): void {
  if (by === 0) addOwnFeatures(word, variant, list);
  else if (by === -1) addNextFeatures(word, beforeTemplates, list);
  else if (by === 1) addNextFeatures(word, afterTemplates, list);
  else addFarFeatures(word, by === -2 ? before2Templates : after2Templates, list);
}

function addOwnFeatures(word: WordTraits, variant: number, list: FeatureList): void {
  const first = variant & 1;
  list.add(combine(1, word.form));
  list.add(combine(2, word.lower));
  list.add(combine(3, word.shape, variant));
  for (let length = 0; length < 3; length++) {
    list.add(combine(4 + length, word.prefixes[length] ?? 0));
    list.add(combine(7 + length, word.suffixes[length] ?? 0));
    list.add(combine(80 + length, word.clusters[length] ?? 0, first));
  }
  list.add(combine(23, word.bits, first));
  list.add(combine(30, word.bits, word.shape));
  list.add(combine(40, 1, variant >> 1));
  list.add(combine(95, word.clusters[1], word.bits));
  list.add(combine(100, word.clusters[1], word.shape));
  list.addBits(41, word.bits, first);
}

interface NextTemplates {
  readonly lower: number;
  /** The first of three. */
  readonly clusters: number;
  readonly bits: number;
}

const beforeTemplates: NextTemplates = { lower: 10, clusters: 83, bits: 43 };
const afterTemplates: NextTemplates = { lower: 11, clusters: 86, bits: 44 };

function addNextFeatures(
  word: WordTraits,
  { lower, clusters, bits }: NextTemplates,
  list: FeatureList,
): void {
  list.add(combine(lower, word.lower));
  for (let level = 0; level < 3; level++) list.add(combine(clusters + level, word.clusters[level] ?? 0));
  list.addBits(bits, word.bits, 0);
}

const before2Templates = { lower: 12, cluster: 93 };
const after2Templates = { lower: 13, cluster: 94 };

function addFarFeatures(word: WordTraits, templates: typeof before2Templates, list: FeatureList): void {
  list.add(combine(templates.lower, word.lower));
  list.add(combine(templates.cluster, word.clusters[1]));
}

/** Features of the word with its neighbours, with listed names and with what the rules made of it. */
export function addJointFeatures(passage: ObservedPassage, at: number, list: FeatureList): void {
  const before2 = traitsAt(passage, at - 2);
  const before = traitsAt(passage, at - 1);
  const word = traitsAt(passage, at);
  const after = traitsAt(passage, at + 1);
  const after2 = traitsAt(passage, at + 2);
  addForms(before2, before, word, after, after2, list);
  addLists(before, word, after, list);
  addListed(passage.listed, word, at, list);
  addClusters(before, word, after, list);
  addReadings(word, passage.readings, at, list);
  list.add(combine(36, passage.words[at]?.possessive === true ? 2 : 1, word.shape));
}

function addForms(
  before2: WordTraits,
  before: WordTraits,
  word: WordTraits,
  after: WordTraits,
  after2: WordTraits,
  list: FeatureList,
): void {
  list.add(combine(14, before.lower, word.lower));
  list.add(combine(15, word.lower, after.lower));
  list.add(combine(16, before.shape, word.shape));
  list.add(combine(17, word.shape, after.shape));
  list.add(combine(18, combine(18, before.shape, word.shape), after.shape));
  list.add(combine(19, before.lower, word.shape));
  list.add(combine(20, after.lower, word.shape));
  list.add(combine(21, combine(21, before2.lower, before.lower), word.shape));
  list.add(combine(22, combine(22, after2.lower, after.lower), word.shape));
  list.add(combine(34, before.suffixes[1], word.shape));
  list.add(combine(35, after.suffixes[1], word.shape));
  list.add(combine(39, before2.shape, after2.shape));
}

function addLists(before: WordTraits, word: WordTraits, after: WordTraits, list: FeatureList): void {
  list.add(combine(24, word.bits, after.bits));
  list.add(combine(25, before.bits, word.bits));
  list.add(combine(28, after.bits, word.shape));
  list.add(combine(29, before.bits, word.shape));
  list.add(combine(37, combine(37, before.bits, word.bits), after.bits));
  list.add(combine(45, before.lower, word.bits));
  list.add(combine(46, after.lower, word.bits));
}

function addListed(listed: ListedName, word: WordTraits, at: number, list: FeatureList): void {
  const [bits, place, length] = [listed.bits[at] ?? 0, listed.place[at] ?? 0, listed.length[at] ?? 0];
  list.add(combine(26, combine(26, bits, place), length));
  list.add(combine(27, place, word.bits));
  list.addBits(42, bits, place);
}

function addClusters(before: WordTraits, word: WordTraits, after: WordTraits, list: FeatureList): void {
  for (let level = 0; level < 2; level++) {
    list.add(combine(89 + level, word.clusters[level] ?? 0, after.clusters[level] ?? 0));
    list.add(combine(91 + level, before.clusters[level] ?? 0, word.clusters[level] ?? 0));
  }
  list.add(combine(96, before.clusters[1], word.bits));
  list.add(combine(97, after.clusters[1], word.bits));
  list.add(combine(98, before.clusters[1], word.shape));
  list.add(combine(99, after.clusters[1], word.shape));
}

function addReadings(word: WordTraits, readings: RuleReadings, at: number, list: FeatureList): void {
  const label = (readings.label[at] ?? 0) + 1;
  const [before, after] = [(readings.label[at - 1] ?? 0) + 1, (readings.label[at + 1] ?? 0) + 1];
  const [strength, source] = [readings.strength[at] ?? 0, readings.source[at] ?? 0];
  list.add(combine(60, label));
  list.add(combine(61, label, strength));
  list.add(combine(62, label, source));
  list.add(combine(63, label, before));
  list.add(combine(64, label, after));
  list.add(combine(66, label, word.shape));
  list.add(combine(67, label, word.bits));
  list.add(combine(68, combine(68, before, label), after));
  list.add(combine(71, combine(71, label, strength), source));
}
