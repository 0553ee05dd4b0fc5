// Places anchors around which something has changed: between their neighbours, else anywhere in the text.
import type { Span } from '../../text/span.ts';
import type { Anchor } from '../anchor.ts';
import type { Placement } from './placement.ts';
import { findChanged } from './changedWords.ts';
import type { Expected } from './neighbours.ts';
import { fitOf } from './neighbours.ts';
import { isClear, isChanged, isHeld, isProven } from './proof.ts';
import type { Scene } from './proof.ts';
import type { Candidate } from './sameWords.ts';
import { findSameWords, sentenceShare } from './sameWords.ts';
import type { Snippet } from './snippet.ts';
import { readSnippet, spanOf } from './snippet.ts';
import { readWords, Vocabulary } from './words.ts';
import type { Range } from './wordIndex.ts';
import { standsAt, WordIndex } from './wordIndex.ts';

/** Code units around the place between two neighbours that are read with it. */
const margin = 100;
/** What is farther apart is looked up in the index of the whole text. */
const widest = 2400;
/** More equal words cannot be counted. */
const mostEqual = 1000;

/** Of characters in the whole text. */
const mostLookUps = 1000;

export class Placer {
  private readonly vocabulary = new Vocabulary();
  private index: WordIndex | undefined;
  private lookUps = mostLookUps;

  constructor(private readonly text: string) {}

  /** Between the places of its neighbours. */
  placeWithin(anchor: Anchor, expected: Expected): Placement | undefined {
    if (expected.to - expected.from > widest) return undefined;
    const snippet = readSnippet(anchor, this.vocabulary);
    const placement = snippet.own.length > 0 ? this.within(snippet, expected) : undefined;
    return placement && (this.betterPlace(snippet, placement) ?? placement);
  }

  placeAnywhere(anchor: Anchor, expected: Expected | undefined): Placement | undefined {
    const snippet = readSnippet(anchor, this.vocabulary);
    const placement = snippet.own.length > 0 ? this.anywhere(snippet, expected) : undefined;
    return this.betterPlace(snippet, placement) ?? placement;
  }

  private within(snippet: Snippet, expected: Expected): Placement | undefined {
    const { from, to } = expected;
    const words = readWords(this.text, this.vocabulary, Math.max(0, from - margin), to + margin);
    const scene = { vocabulary: this.vocabulary, words, snippet, expected };
    const whole = wholePlace(scene);
    if (whole) return this.put(scene, whole);
    const range = { from: 0, to: words.ids.length };
    const { found, without } = findSameWords(this.vocabulary, words, range, snippet);
    const isInside = (at: number) => (words.starts[at] ?? 0) >= from && (words.starts[at] ?? 0) <= to;
    const inside = found.filter(({ at }) => isInside(at));
    const [best] = inside;
    const all = snippet.beforeWeight + snippet.afterWeight;
    if (!best || best.total < Math.max(1.5, 0.25 * all, without - 0.1))
      return this.placeChanged(scene, range, without);
    const isSure = isClear(scene, inside, Math.max(1, 0.1 * all)) && isProven(scene, best);
    return isSure ? this.put(scene, best) : undefined;
  }

  private anywhere(snippet: Snippet, expected: Expected | undefined): Placement | undefined {
    this.index ??= new WordIndex(readWords(this.text, this.vocabulary));
    const { words } = this.index;
    const scene = { vocabulary: this.vocabulary, words, snippet, expected };
    const groups = this.index.groups(snippet);
    const { found, without } = this.gather(scene, groups);
    const [best] = found;
    const all = snippet.beforeWeight + snippet.afterWeight;
    if (best && isClear(scene, found, Math.max(1.5, 0.2 * all))) {
      const isSure = isHeld(scene, best) || (best.total >= without - 0.1 && isProven(scene, best));
      if (isSure) return this.put(scene, best);
    }
    const only = this.onlyPlace(scene, this.index);
    if (only) return this.put(scene, only);
    return groups[0] && !best ? this.placeChanged(scene, groups[0], without) : undefined;
  }

  /** The candidates of all groups, each once. */
  private gather({ words, snippet }: Scene, groups: readonly Range[]) {
    const best = new Map<number, Candidate>();
    let most = 0;
    for (const range of groups) {
      const { found, without } = findSameWords(this.vocabulary, words, range, snippet);
      most = Math.max(most, without);
      for (const one of found) if ((best.get(one.at)?.total ?? -1) < one.total) best.set(one.at, one);
    }
    return { found: [...best.values()].sort((a, b) => b.total - a.total), without: most };
  }

  /** Words that stood nowhere else, and now stand in one place, whatever stands around them. */
  private onlyPlace({ vocabulary, words, snippet }: Scene, index: WordIndex): Candidate | undefined {
    if (!snippet.wasUnique) return undefined;
    const places = index.occurrences(snippet.own, mostEqual) ?? [];
    const [at] = places;
    if (at === undefined || places.length > 1) return undefined;
    if (isOneWord(vocabulary, snippet) && sentenceShare(vocabulary, words, at, snippet) < 0.3)
      return undefined;
    return { at, before: 0, after: 0, total: 0 };
  }

  private placeChanged(scene: Scene, range: Range, without: number): Placement | undefined {
    const { words, snippet } = scene;
    const changed = findChanged(this.vocabulary, words, range, snippet);
    if (!changed || !isChanged(scene, changed, without)) return undefined;
    // The very words were looked at before, and were not sure.
    if (standsAt(words.ids, snippet.own, changed.from)) return undefined;
    const [start, end] = [words.starts[changed.from] ?? 0, words.ends[changed.to - 1] ?? 0];
    const uncut = this.uncut(snippet.exact, start, end);
    if (uncut) return { span: uncut, certainty: 'moved' };
    return { span: spanOf(this.text, snippet, start, end), certainty: 'changed' };
  }

  /** The very characters, where they began or ended within a word and the rest of that word has changed. */
  private uncut(exact: string, start: number, end: number): Span | undefined {
    const from = Math.max(0, start - exact.length);
    const around = this.text.slice(from, end + exact.length);
    const at = around.indexOf(exact);
    if (at < 0 || around.includes(exact, at + 1)) return undefined;
    return { start: from + at, end: from + at + exact.length };
  }

  /**
   * The one place of characters that stood nowhere else, where others were found or none: words were cut, or letters put in
   * beside them, and the same words with other white space stand elsewhere.
   */
  private betterPlace(snippet: Snippet, placement: Placement | undefined): Placement | undefined {
    if (!snippet.wasUnique || this.lookUps === 0) return undefined;
    if (placement && this.text.startsWith(snippet.exact, placement.span.start)) return undefined;
    if (!isPartOfWord(snippet) && isOneWord(this.vocabulary, snippet)) return undefined;
    this.lookUps -= 1;
    const span = this.uncut(snippet.exact, 0, this.text.length);
    return span && { span, certainty: 'moved' };
  }

  private put({ words, snippet, expected }: Scene, { at, before, after }: Candidate): Placement {
    const [start, end] = [words.starts[at] ?? 0, words.ends[at + snippet.own.length - 1] ?? 0];
    const isWhole = before >= 0.95 * snippet.beforeWeight && after >= 0.95 * snippet.afterWeight;
    // Neighbours that were put into the wrong one of two equal passages would confirm it there.
    const isSure = isWhole && !snippet.wasDoubled && fitOf(expected, start) === 'expected';
    return { span: spanOf(this.text, snippet, start, end), certainty: isSure ? 'exact' : 'moved' };
  }
}

/** Marks do not count. */
function isOneWord(vocabulary: Vocabulary, { own }: Snippet): boolean {
  return own.filter((id) => vocabulary.weightOf(id) >= 0.5).length < 2;
}

/** Whether the quote begins or ends within a word. */
function isPartOfWord({ lead, trail }: Snippet): boolean {
  return lead > 0 || trail < 0;
}

/** The one place where all words of the anchor stand in their order: white space alone has changed, or quotes are curled. */
function wholePlace({ words, snippet }: Scene): Candidate | undefined {
  const { before, own, after, beforeWeight, afterWeight } = snippet;
  const row: Snippet['own'] = [...before, ...own, ...after];
  const places: number[] = [];
  for (let at = 0; at + row.length <= words.ids.length; at += 1)
    if (standsAt(words.ids, row, at)) places.push(at + before.length);
  const [at] = places;
  if (at === undefined || places.length > 1 || before.length + after.length === 0) return undefined;
  return { at, before: beforeWeight, after: afterWeight, total: beforeWeight + afterWeight };
}
