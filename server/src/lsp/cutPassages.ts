// Passages that were taken out of a text, with the places of the items that went with them: cut and pasted, they bring them along.
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';

interface Cut {
  readonly text: string;
  /** By item, in offsets of the passage. */
  readonly spans: ReadonlyMap<number, Span>;
}

/** So many are kept, and so many code units of them. */
const mostCuts = 8;
const mostText = 2_000_000;

/** Shorter words are the cut passage only if they are all of it and it is the last one; what is typed letter by letter is none. */
const tellingLength = 8;
const leastLength = 2;

/** A search for one text in another takes at most so many comparisons, even where both are of one letter. */
const mostComparisons = 100_000_000;

export class CutPassages {
  readonly #cuts: Cut[] = [];

  /** `gone` are the spans that lost their place when `cut` was replaced in `text`. */
  add(text: string, cut: Span, gone: ReadonlyMap<number, Span>): void {
    const spans = new Map<number, Span>();
    for (const [slot, { start, end }] of gone)
      if (cut.start <= start && end <= cut.end)
        spans.set(slot, { start: start - cut.start, end: end - cut.start });
    if (spans.size === 0) return;
    this.#cuts.unshift({ text: sliceSpan(text, cut), spans });
    const size = () => this.#cuts.reduce((sum, { text: { length } }) => sum + length, 0);
    while (this.#cuts.length > mostCuts || (this.#cuts.length > 1 && size() > mostText)) this.#cuts.pop();
  }

  /** Hands on where items stand in what was put in, if it is such a passage, holds one, or is a part of one. */
  find(text: string, put: Span, found: (slot: number, span: Span) => void): void {
    const words = sliceSpan(text, put);
    if (words.trim().length < leastLength) return;
    for (const [index, cut] of this.#cuts.entries()) {
      const by = shiftBetween(cut.text, words, index === 0);
      if (by === undefined) continue;
      for (const [slot, { start, end }] of cut.spans) {
        const span = { start: start + put.start + by, end: end + put.start + by };
        if (put.start <= span.start && span.end <= put.end) found(slot, span);
      }
    }
  }
}

/** Where the cut passage begins in the words, which is before them where they are a part of it. */
function shiftBetween(cut: string, words: string, isLast: boolean): number | undefined {
  if (cut === words) return isLast || cut.length >= tellingLength ? 0 : undefined;
  if (Math.min(cut.length, words.length) < tellingLength || cut.length * words.length > mostComparisons)
    return undefined;
  const [inner, outer] = cut.length < words.length ? [cut, words] : [words, cut];
  const at = outer.indexOf(inner);
  if (at < 0 || outer.indexOf(inner, at + 1) >= 0) return undefined;
  return inner === cut ? at : -at;
}
