// Counts over the whole article what its words were taken for in the first pass, and in what company they stand.
import { gazetteerClass as is } from '../../../lexicon/en/gazetteerClasses.ts';
import type { Word } from '../words.ts';
import type { NamedPassage } from './namedPassage.ts';
import { namesOf, typeNumber } from './labels.ts';
import { noWord, traitsOf } from './wordTraits.ts';
import { wordRole } from './wordRoles.ts';

/** Counts by type: outside, PER, ORG, LOC, MISC. */
export type TypeCounts = Int32Array;
const typeCount = 5;

export interface ArticleVotes {
  /** By word in small letters. */
  readonly words: ReadonlyMap<string, TypeCounts>;
  /** By whole name in small letters. */
  readonly names: ReadonlyMap<string, TypeCounts>;
  /** By the first and the last word of names of several words; indexes are twice the type, less two, plus one for first words. */
  readonly edges: ReadonlyMap<string, Int32Array>;
  /** Initials of names of several words that are no persons: the number of their type. */
  readonly initials: ReadonlyMap<string, number>;
  /** Signs beside a word anywhere in the article, as bits of companyOf; of words with a capital letter alone. */
  readonly company: ReadonlyMap<string, number>;
}

export function nameKey(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.lower ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${words[at]?.lower ?? ''}`;
  return key;
}

export function countVotes(passages: readonly NamedPassage[]): ArticleVotes {
  const votes = {
    words: new Map<string, TypeCounts>(),
    names: new Map<string, TypeCounts>(),
    edges: new Map<string, Int32Array>(),
    initials: new Map<string, number>(),
    company: new Map<string, number>(),
  };
  const small = new Set<string>();
  for (const { words } of passages)
    for (const { shape, lower } of words) if (shape === 'lower') small.add(lower);
  for (const passage of passages) {
    countWords(passage, votes.words);
    countNames(passage, votes);
    if (passage.style === 'sentence') noteCompany(passage, small, votes.company);
  }
  return votes;
}

function countWords({ words, tagged }: NamedPassage, counts: Map<string, TypeCounts>): void {
  words.forEach(({ lower }, at) => {
    if (tagged.roles[at] === wordRole.capital)
      bump(counts, lower, typeNumber(tagged.labels[at] ?? 0), typeCount);
  });
}

function bump(counts: Map<string, Int32Array>, key: string, index: number, size: number): void {
  let row = counts.get(key);
  if (!row) counts.set(key, (row = new Int32Array(size)));
  row[index] = (row[index] ?? 0) + 1;
}

const types = ['PER', 'ORG', 'LOC', 'MISC'];

function countNames(
  { words, tagged }: NamedPassage,
  votes: {
    readonly names: Map<string, TypeCounts>;
    readonly edges: Map<string, Int32Array>;
    readonly initials: Map<string, number>;
  },
): void {
  for (const { from, to, type } of namesOf(tagged.labels)) {
    const number = types.indexOf(type);
    bump(votes.names, nameKey(words, from, to), number + 1, typeCount);
    if (to - from < 2) continue;
    bump(votes.edges, words[to - 1]?.lower ?? '', 2 * number, 2 * types.length);
    bump(votes.edges, words[from]?.lower ?? '', 2 * number + 1, 2 * types.length);
    const initials = words
      .slice(from, to)
      .filter(({ shape }) => shape === 'capital')
      .map(({ text }) => text.charAt(0))
      .join('');
    if (initials.length >= 2 && type !== 'PER') votes.initials.set(initials, number + 1);
  }
}

function noteCompany(
  { words, tagged }: NamedPassage,
  small: ReadonlySet<string>,
  company: Map<string, number>,
): void {
  words.forEach(({ lower }, at) => {
    if (tagged.roles[at] !== wordRole.capital) return;
    const signs = companyOf(words, tagged.roles, at) | (small.has(lower) ? 2 : 0);
    if (signs !== 0) company.set(lower, (company.get(lower) ?? 0) | signs);
  });
}

const speech = new Set(['said', 'says', 'told', 'added']);

/** 1 proved by its place, (2 also written small,) 4 behind a given name, 8 given name before a surname, 16 before a word of bodies, 32 behind "in", 64 behind a title, 128 speaks, 256 behind "the", 512 possessive, 1024 before an age. */
function companyOf(words: readonly Word[], roles: Uint8Array, at: number): number {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const bits = (other: Word | undefined) => (other ? traitsOf(other.text) : noWord).bits;
  const raisedBefore = roles[at - 1] === wordRole.capital ? bits(before) : 0;
  const raisedAfter = roles[at + 1] === wordRole.capital ? bits(after) : 0;
  let signs = word?.first === true ? 0 : 1;
  if (raisedBefore & is.givenName && word?.first !== true) signs |= 4;
  if (raisedAfter & is.surname && bits(word) & is.givenName) signs |= 8;
  if (raisedAfter & is.organisationWord) signs |= 16;
  if (before?.lower === 'in' && before.shape === 'lower') signs |= 32;
  if (raisedBefore & is.title) signs |= 64;
  if (speech.has(after?.lower ?? '')) signs |= 128;
  if (before?.lower === 'the') signs |= 256;
  if (word?.possessive === true) signs |= 512;
  if (after?.text === ',' && /^\d{1,2}$/.test(words[at + 2]?.text ?? '')) signs |= 1024;
  return signs;
}
