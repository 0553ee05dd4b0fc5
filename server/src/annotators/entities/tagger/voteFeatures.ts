// What the second pass of the tagger weighs of a word: what the article makes of it elsewhere.
import { lowerText } from '../words.ts';
import type { ArticleVotes } from './articleVotes.ts';
import { companySign, edgeIndex } from './articleVotes.ts';
import { combine } from './combine.ts';
import type { FeatureList } from './featureList.ts';
import { namesOf, placeInName, typeNumber } from './labels.ts';
import type { NamedPassage } from './namedPassage.ts';
import { wordRole } from './wordRoles.ts';

/** Votes of a passage's words, one entry a word; 0 for none. */
export interface PassageVotes {
  readonly words: Int32Array;
  readonly names: Int32Array;
  readonly edges: Int32Array;
  readonly initials: Int32Array;
  readonly company: Int32Array;
}

export function votesOn(passage: NamedPassage, votes: ArticleVotes): PassageVotes {
  const { words, tagged } = passage;
  const empty = () => new Int32Array(words.length);
  const found = { words: empty(), names: empty(), edges: empty(), initials: empty(), company: empty() };
  for (const { from, to } of namesOf(tagged.labels)) {
    const own = typeNumber(tagged.labels[from] ?? 0);
    found.names.fill(1 + summary(votes.names.get(lowerText(words, from, to)), own), from, to);
  }
  words.forEach(({ lower, shape, text }, at) => {
    found.company[at] = votes.company.get(lower) ?? 0;
    if (tagged.roles[at] !== wordRole.capital) return;
    const label = tagged.labels[at] ?? 0;
    found.words[at] = 1 + summary(votes.words.get(lower), typeNumber(label));
    const edges = votes.edges.get(lower);
    if (edges) found.edges[at] = 1 + summary(edges, ownEdge(label));
    if (shape === 'acronym') found.initials[at] = votes.initials.get(text.replaceAll('.', '')) ?? 0;
  });
  return found;
}

export function sameVotes(a: PassageVotes, b: PassageVotes): boolean {
  return (
    sameValues(a.words, b.words) &&
    sameValues(a.names, b.names) &&
    sameValues(a.edges, b.edges) &&
    sameValues(a.initials, b.initials) &&
    sameValues(a.company, b.company)
  );
}

function sameValues(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return a.length === b.length;
}

/** Where the word itself was counted as an edge; −1 where it was not. */
function ownEdge(label: number): number {
  const place = placeInName(label);
  return place === 'first' || place === 'last' ? edgeIndex(typeNumber(label), place) : -1;
}

/** The most frequent index, its share and how often it is, without the word's own vote; 0 where there is no other. */
function summary(counts: Int32Array | undefined, own: number): number {
  let [total, most, winner] = [0, 0, 0];
  counts?.forEach((counted, index) => {
    const count = index === own ? counted - 1 : counted;
    total += count;
    if (count > most) [most, winner] = [count, index];
  });
  if (total <= 0) return 0;
  const share = most / total;
  const shareStep = share >= 0.95 ? 0 : share >= 0.6 ? 1 : 2;
  const countStep = total < 2 ? 1 : total < 4 ? 2 : 3;
  return 1 + winner * 12 + shareStep * 4 + countStep;
}

/** They say whether it is a name; the other signs tell types apart. */
const nameSigns = companySign.proved | companySign.alsoSmall;

export function addVoteFeatures(
  { words, style, tagged }: NamedPassage,
  votes: PassageVotes,
  at: number,
  list: FeatureList,
): void {
  const label = (index: number) => (tagged.labels[index] ?? 0) + 1;
  const of = (row: Int32Array, index: number) => row[index] ?? 0;
  const place = (words[at]?.first === true ? 1 : 0) + (style === 'sentence' ? 0 : 2);
  const [own, word, edge] = [label(at), of(votes.words, at), of(votes.edges, at)];
  list.add(combine(1, own));
  list.add(combine(2, word, place));
  list.add(combine(3, word, own));
  list.add(combine(4, edge));
  list.add(combine(5, edge, own));
  list.add(combine(6, of(votes.names, at), own));
  list.add(combine(7, of(votes.initials, at), own));
  list.add(combine(8, of(votes.words, at - 1), own));
  list.add(combine(9, of(votes.words, at + 1), own));
  list.add(combine(10, label(at - 1), own));
  list.add(combine(11, label(at + 1), own));
  list.add(combine(12, edge, combine(12, word, own)));
  list.add(combine(13, of(votes.edges, at - 1), edge));
  list.add(combine(14, of(votes.edges, at + 1), edge));
  list.add(combine(15, tagged.roles[at] ?? 0, place));
  list.add(combine(16, of(votes.words, at - 1), word));
  list.add(combine(17, of(votes.words, at + 1), word));
  addCompany(votes.company, at, own, place, list);
}

function addCompany(company: Int32Array, at: number, own: number, place: number, list: FeatureList): void {
  const signs = company[at] ?? 0;
  const typeSigns = (index: number) => (company[index] ?? 0) & ~nameSigns;
  list.addBits(20, signs, own);
  list.add(combine(21, signs & nameSigns, place));
  list.add(combine(22, signs & nameSigns, combine(22, own, place)));
  list.add(combine(23, typeSigns(at), own));
  list.add(combine(24, typeSigns(at - 1), typeSigns(at)));
  list.add(combine(25, typeSigns(at), typeSigns(at + 1)));
}
