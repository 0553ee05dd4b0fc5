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
  return {
    words,
    traits: words.map(({ text }) => traitsOf(text)),
    style: styles[style],
    listed: listedNames(words, roles),
    readings: readingsOf(words, candidates),
  };
}

/** Writes the features of the word at the index. */
export function addWordFeatures(passage: ObservedPassage, at: number, list: FeatureList): void {
  const window = windowAt(passage, at);
  addForms(window, list);
  addShapes(window, list);
  addNeighbours(window, list);
  addGazetteer(window, passage.listed, at, list);
  addClusters(window, list);
  addReadings(window, passage.readings, at, list);
}

/** The word with two neighbours on each side. */
interface Window {
  readonly before2: WordTraits;
  readonly before: WordTraits;
  readonly word: WordTraits;
  readonly after: WordTraits;
  readonly after2: WordTraits;
  /** 1 where the capital letter proves nothing. */
  readonly first: number;
  readonly possessive: number;
  readonly style: number;
}

function windowAt({ words, traits, style }: ObservedPassage, at: number): Window {
  return {
    before2: traits[at - 2] ?? noWord,
    before: traits[at - 1] ?? noWord,
    word: traits[at] ?? noWord,
    after: traits[at + 1] ?? noWord,
    after2: traits[at + 2] ?? noWord,
    first: words[at]?.first === true ? 1 : 0,
    possessive: words[at]?.possessive === true ? 2 : 1,
    style,
  };
}

function addForms({ before2, before, word, after, after2 }: Window, list: FeatureList): void {
  list.add(combine(1, word.form));
  list.add(combine(2, word.lower));
  list.add(combine(10, before.lower));
  list.add(combine(11, after.lower));
  list.add(combine(12, before2.lower));
  list.add(combine(13, after2.lower));
  list.add(combine(14, before.lower, word.lower));
  list.add(combine(15, word.lower, after.lower));
  for (let length = 0; length < 3; length++) {
    list.add(combine(4 + length, word.prefixes[length] ?? 0));
    list.add(combine(7 + length, word.suffixes[length] ?? 0));
  }
}

function addShapes({ before2, before, word, after, after2, ...here }: Window, list: FeatureList): void {
  list.add(combine(3, word.shape, here.first | (here.style << 1)));
  list.add(combine(16, before.shape, word.shape));
  list.add(combine(17, word.shape, after.shape));
  list.add(combine(18, combine(18, before.shape, word.shape), after.shape));
  list.add(combine(36, here.possessive, word.shape));
  list.add(combine(39, before2.shape, after2.shape));
  list.add(combine(40, 1, here.style));
}

function addNeighbours({ before2, before, word, after, after2 }: Window, list: FeatureList): void {
  list.add(combine(19, before.lower, word.shape));
  list.add(combine(20, after.lower, word.shape));
  list.add(combine(21, combine(21, before2.lower, before.lower), word.shape));
  list.add(combine(22, combine(22, after2.lower, after.lower), word.shape));
  list.add(combine(34, before.suffixes[1], word.shape));
  list.add(combine(35, after.suffixes[1], word.shape));
}

function addGazetteer(window: Window, listed: ListedName, at: number, list: FeatureList): void {
  const { before, word, after, first } = window;
  const [bits, place, length] = [listed.bits[at] ?? 0, listed.place[at] ?? 0, listed.length[at] ?? 0];
  list.add(combine(23, word.bits, first));
  list.add(combine(24, word.bits, after.bits));
  list.add(combine(25, before.bits, word.bits));
  list.add(combine(26, combine(26, bits, place), length));
  list.add(combine(27, place, word.bits));
  list.add(combine(28, after.bits, word.shape));
  list.add(combine(29, before.bits, word.shape));
  list.add(combine(30, word.bits, word.shape));
  list.add(combine(37, combine(37, before.bits, word.bits), after.bits));
  list.add(combine(45, before.lower, word.bits));
  list.add(combine(46, after.lower, word.bits));
  addBits(41, word.bits, first, list);
  addBits(42, bits, place, list);
  addBits(43, before.bits, 0, list);
  addBits(44, after.bits, 0, list);
}

function addBits(template: number, bits: number, beside: number, list: FeatureList): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) list.add(combine(template, rest & -rest, beside));
}

function addClusters({ before2, before, word, after, after2, first }: Window, list: FeatureList): void {
  for (let level = 0; level < 3; level++) {
    const cluster = word.clusters[level] ?? 0;
    list.add(combine(80 + level, cluster, first));
    list.add(combine(83 + level, before.clusters[level] ?? 0));
    list.add(combine(86 + level, after.clusters[level] ?? 0));
  }
  for (let level = 0; level < 2; level++) {
    const cluster = word.clusters[level] ?? 0;
    list.add(combine(89 + level, cluster, after.clusters[level] ?? 0));
    list.add(combine(91 + level, before.clusters[level] ?? 0, cluster));
  }
  list.add(combine(93, before2.clusters[1]));
  list.add(combine(94, after2.clusters[1]));
  list.add(combine(95, word.clusters[1], word.bits));
  list.add(combine(96, before.clusters[1], word.bits));
  list.add(combine(97, after.clusters[1], word.bits));
  list.add(combine(98, before.clusters[1], word.shape));
  list.add(combine(99, after.clusters[1], word.shape));
  list.add(combine(100, word.clusters[1], word.shape));
}

function addReadings({ word }: Window, readings: RuleReadings, at: number, list: FeatureList): void {
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
