// Places anchors around which something changed.
import type { Anchor } from '../anchor.ts';
import type { Placement } from '../placeAnchors.ts';
import { findChanged } from './changedWords.ts';
import type { Expected, Known } from './neighbours.ts';
import { expectedPlace, fitOf } from './neighbours.ts';
import type { Candidate } from './sameWords.ts';
import { findSameWords, sentenceShare } from './sameWords.ts';
import type { Snippet } from './snippet.ts';
import { readSnippet, spanOf } from './snippet.ts';
import type { Words } from './words.ts';
import { readWords, Vocabulary } from './words.ts';
import type { Range } from './wordIndex.ts';
import { standsAt, WordIndex } from './wordIndex.ts';

const P = (process.env['P'] ?? '.25,.4,.3,.7,.75,.5,.4,.75,.6,.5,.5,.35,.6,.5,.7,.65').split(',').map(Number);
const OWN = Number(process.env['OWN'] ?? 2);
export class Placer {
  private readonly vocabulary = new Vocabulary();
  private whole: WordIndex | undefined;

  constructor(private readonly text: string) {}

  place(anchor: Anchor, stated: number, known: readonly Known[], isAgain: boolean): Placement | undefined {
    const snippet = readSnippet(anchor, this.vocabulary);
    if (snippet.own.length === 0) return undefined;
    const expected = expectedPlace(known, stated, stated + anchor.exact.length, this.text.length);
    const within = expected && this.placeWithin(snippet, expected);
    return within ?? (isAgain ? undefined : this.placeAnywhere(snippet, expected));
  }

  private placeWithin(snippet: Snippet, expected: Expected): Placement | undefined {
    const { from, to } = expected;
    const margin = 100;
    const part = readWords(this.text, this.vocabulary, Math.max(0, from - margin), Math.min(this.text.length, to + margin));
    const range = { from: 0, to: part.ids.length };
    const { found, without } = findSameWords(this.vocabulary, part, range, snippet);
    const inside = found.filter(({ at }) => (part.starts[at] ?? 0) >= from && (part.starts[at] ?? 0) <= to);
    const [best, second] = inside;
    const all = snippet.beforeWeight + snippet.afterWeight;
    if (best && best.total >= 1.5 && best.total >= without - 0.1 && best.total >= 0.25 * all) {
      if (!this.isClear(part, best, second, snippet, Math.max(1, 0.1 * all))) return undefined;
      return this.isProven(part, best, snippet, expected) ? this.same(part, best, snippet) : undefined;
    }
    return this.changedIn(part, range, snippet, without, expected);
  }

  private placeAnywhere(snippet: Snippet, expected: Expected | undefined): Placement | undefined {
    this.whole ??= new WordIndex(readWords(this.text, this.vocabulary));
    const { words } = this.whole;
    const results = this.whole.groups(snippet).map((range) => ({ range, ...findSameWords(this.vocabulary, words, range, snippet) }));
    const candidates = new Map<number, Candidate>();
    let without = 0;
    for (const one of results) {
      without = Math.max(without, one.without);
      for (const candidate of one.found) if ((candidates.get(candidate.at)?.total ?? -1) < candidate.total) candidates.set(candidate.at, candidate);
    }
    const [best, second] = [...candidates.values()].sort((a, b) => b.total - a.total);
    const all = snippet.beforeWeight + snippet.afterWeight;
    if (best && this.isClear(words, best, second, snippet, Math.max(1.5, 0.2 * all))) {
      if (this.isHeld(words, best, snippet)) return this.same(words, best, snippet);
      if (best.total >= without - 0.1 && this.isProven(words, best, snippet, expected)) return this.same(words, best, snippet);
    }
    const only = this.onlyPlace(snippet);
    if (only) return only;
    const [first] = results;
    return first && !best ? this.changedIn(words, first.range, snippet, without, expected) : undefined;
  }

  private isClear(words: Words, best: Candidate, second: Candidate | undefined, snippet: Snippet, margin: number): boolean {
    if (!second) return true;
    const { before, own, after } = snippet;
    const isFramed = ({ at }: Candidate) =>
      words.ids[at - 1] === before.at(-1) && words.ids[at + own.length] === after[0];
    return best.total - second.total >= (isFramed(best) && !isFramed(second) && Math.abs(best.at - second.at) < 40 ? 0.25 : margin);
  }

  /** One side of its context stands whole beside it, which stood nowhere else. */
  private isHeld(words: Words, { at, before, after }: Candidate, snippet: Snippet): boolean {
    const { beforeWeight, afterWeight } = snippet;
    const isWhole = (found: number, all: number) => all >= 4 && found >= 0.95 * all;
    if (!isWhole(before, beforeWeight) && !isWhole(after, afterWeight)) return false;
    return sentenceShare(this.vocabulary, words, at, snippet) >= 0.75;
  }

  private onlyPlace(snippet: Snippet): Placement | undefined {
    if (!snippet.wasUnique || !this.whole) return undefined;
    const places = this.whole.occurrences(snippet.own, 1000);
    const [at] = places ?? [];
    if (at === undefined || places?.length !== 1) return undefined;
    if (snippet.ownWeight < OWN && sentenceShare(this.vocabulary, this.whole.words, at, snippet) < 0.3) return undefined;
    return this.same(this.whole.words, { at, before: 0, after: 0, total: 0 }, snippet);
  }

  private isProven(words: Words, candidate: Candidate, snippet: Snippet, expected: Expected | undefined): boolean {
    const at = words.starts[candidate.at] ?? 0;
    const share = candidate.total / (snippet.beforeWeight + snippet.afterWeight);
    const side = Math.max(candidate.before / snippet.beforeWeight, candidate.after / snippet.afterWeight);
    const sentence = sentenceShare(this.vocabulary, words, candidate.at, snippet);
    const fit = fitOf(expected, at);
    if (fit === 'expected') return share >= P[0]! && sentence >= P[1]!;
    if (fit === 'between') return share >= P[2]! && sentence >= P[3]!;
    if (fit === 'unknown') return sentence >= P[4]! && (share >= P[5]! || (side >= 0.9 && share >= P[6]!));
    return sentence >= P[7]! && (share >= P[8]! || (side >= 0.9 && share >= P[9]!));
  }

  private changedIn(words: Words, range: Range, snippet: Snippet, without: number, expected: Expected | undefined): Placement | undefined {
    const changed = findChanged(this.vocabulary, words, range, snippet);
    if (!changed) return undefined;
    const { own, from, to, worth } = changed;
    if (worth < without - 0.5 && own < 0.8) return undefined;
    if (standsAt(words.ids, snippet.own, from)) return undefined;
    const fit = fitOf(expected, words.starts[from] ?? 0);
    const share = (own * snippet.ownWeight + worth) / (snippet.ownWeight + snippet.beforeWeight + snippet.afterWeight);
    const [k, l] = fit === 'expected' ? [10, 11] : fit === 'between' ? [12, 13] : [14, 15];
    if (own < P[k]! || share < P[l]!) return undefined;
    const span = spanOf(this.text, snippet, words.starts[from] ?? 0, words.ends[to - 1] ?? 0);
    return { span, certainty: 'changed' };
  }

  private same(words: Words, best: Candidate, snippet: Snippet): Placement {
    const span = spanOf(this.text, snippet, words.starts[best.at] ?? 0, words.ends[best.at + snippet.own.length - 1] ?? 0);
    const isKept = best.before >= 0.95 * snippet.beforeWeight && best.after >= 0.95 * snippet.afterWeight;
    return { span, certainty: isKept ? 'exact' : 'moved' };
  }
}
