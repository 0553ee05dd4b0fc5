// Counts over the whole article what its words were taken for in the first pass, and in what company they stand.
import { gazetteerClass as is } from '../../../lexicon/en/gazetteerClasses.ts';
import type { Word } from '../words.ts';
import { lowerText } from '../words.ts';
import type { NamedPassage } from './namedPassage.ts';
import { namesOf, numberOfType, typeCount, typeNumber } from './labels.ts';
import { noWord, traitsOf } from './wordTraits.ts';
import { wordRole } from './wordRoles.ts';

/** Counts by type: outside, PER, ORG, LOC, MISC. */
export type TypeCounts = Int32Array;

export interface ArticleVotes {
  /** By word in small letters. */
  readonly words: ReadonlyMap<string, TypeCounts>;
  /** By whole name in small letters. */
  readonly names: ReadonlyMap<string, TypeCounts>;
  /** By the first and the last word of names of several words; see edgeIndex. */
  readonly edges: ReadonlyMap<string, Int32Array>;
  /** Initials of names of several words that are no persons: the number of their type. */
  readonly initials: ReadonlyMap<string, number>;
  /** Signs beside a word anywhere in the article, as bits of companySign; of words with a capital letter alone. */
  readonly company: ReadonlyMap<string, number>;
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

const edgeCount = 2 * (typeCount - 1);

/** Where a name of the type counts its first or its last word. */
export function edgeIndex(type: number, edge: 'first' | 'last'): number {
  return 2 * (type - 1) + (edge === 'first' ? 1 : 0);
}

function bump(counts: Map<string, Int32Array>, key: string, index: number, size: number): void {
  let row = counts.get(key);
  if (!row) counts.set(key, (row = new Int32Array(size)));
  row[index] = (row[index] ?? 0) + 1;
}

function countNames(
  { words, tagged }: NamedPassage,
  votes: {
    readonly names: Map<string, TypeCounts>;
    readonly edges: Map<string, Int32Array>;
    readonly initials: Map<string, number>;
  },
): void {
  for (const { from, to, type } of namesOf(tagged.labels)) {
    const number = numberOfType(type);
    bump(votes.names, lowerText(words, from, to), number, typeCount);
    if (to - from < 2) continue;
    bump(votes.edges, words[to - 1]?.lower ?? '', edgeIndex(number, 'last'), edgeCount);
    bump(votes.edges, words[from]?.lower ?? '', edgeIndex(number, 'first'), edgeCount);
    const initials = words
      .slice(from, to)
      .filter(({ shape }) => shape === 'capital')
      .map(({ text }) => text.charAt(0))
      .join('');
    if (initials.length >= 2 && type !== 'PER') votes.initials.set(initials, number);
  }
}

function noteCompany(
  { words, tagged }: NamedPassage,
  small: ReadonlySet<string>,
  company: Map<string, number>,
): void {
  words.forEach(({ lower }, at) => {
    if (tagged.roles[at] !== wordRole.capital) return;
    const signs = companyOf(words, tagged.roles, at) | (small.has(lower) ? companySign.alsoSmall : 0);
    if (signs !== 0) company.set(lower, (company.get(lower) ?? 0) | signs);
  });
}

/** What stands beside a word, as bits. */
export const companySign = {
  /** It does not begin a sentence, so that its capital letter proves something. */
  proved: 1,
  /** The article writes it with a small letter too. */
  alsoSmall: 2,
  behindGivenName: 4,
  givenNameBeforeSurname: 8,
  beforeWordOfBodies: 16,
  behindIn: 32,
  behindTitle: 64,
  speaks: 128,
  behindThe: 256,
  possessive: 512,
  beforeAge: 1024,
} as const;

const speech = new Set(['said', 'says', 'told', 'added']);

function companyOf(words: readonly Word[], roles: Uint8Array, at: number): number {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const bits = (other: Word | undefined) => (other ? traitsOf(other.text) : noWord).bits;
  const raisedBefore = roles[at - 1] === wordRole.capital ? bits(before) : 0;
  const raisedAfter = roles[at + 1] === wordRole.capital ? bits(after) : 0;
  let signs: number = word?.first === true ? 0 : companySign.proved;
  if (raisedBefore & is.givenName && word?.first !== true) signs |= companySign.behindGivenName;
  if (raisedAfter & is.surname && bits(word) & is.givenName) signs |= companySign.givenNameBeforeSurname;
  if (raisedAfter & is.organisationWord) signs |= companySign.beforeWordOfBodies;
  if (before?.lower === 'in' && before.shape === 'lower') signs |= companySign.behindIn;
  if (raisedBefore & is.title) signs |= companySign.behindTitle;
  if (speech.has(after?.lower ?? '')) signs |= companySign.speaks;
  if (before?.lower === 'the') signs |= companySign.behindThe;
  if (word?.possessive === true) signs |= companySign.possessive;
  if (after?.text === ',' && /^\d{1,2}$/.test(words[at + 2]?.text ?? '')) signs |= companySign.beforeAge;
  return signs;
}
