// Offsets in Unicode code points and in UTF-16 code units, turned into each other for many offsets of one text.
import { countLeading } from './countLeading.ts';

export interface CodePointIndex {
  /** Code points of the whole text. */
  readonly length: number;
  /** From code units; an offset inside a surrogate pair counts as the one behind it. */
  readonly toCodePoints: (offset: number) => number;
  /** From code points; those beyond the text go on in steps of one. */
  readonly toUnits: (codePoint: number) => number;
}

/** One pass over the text for all offsets; each is then found in logarithmic time. A lone surrogate is a code point. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index);
  const inPoints = pairs.map((at, index) => at - index);
  return {
    length: text.length - pairs.length,
    toCodePoints: (offset) => offset - countLeading(pairs, (at) => at + 1 < offset),
    toUnits: (codePoint) => codePoint + countLeading(inPoints, (at) => at < codePoint),
  };
}
