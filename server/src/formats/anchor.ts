// Anchors: a place in a text described so that it can be found again after the text has changed (W3C Web Annotation
// selectors: the exact words with what stands around them, and the position in code points). `placeAnchors` finds it.
import type { CodePointIndex } from '../text/codePoints.ts';
import { codePointIndex } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';

/** `start` and `end` count Unicode code points, as TextPositionSelector asks; the rest are the words themselves. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Code units of context that are kept on either side; files of earlier versions and other tools may have but 32. */
const contextLength = 64;

/** More of them where the words stand elsewhere in the text as well: context is all that they can be told by. */
const contextOfRepeated = 96;

/** Context shorter than this ends where the text did. */
export const leastContext = 32;

/** Where the words with their context stand twice in the text, more is kept, up to this. */
const mostContext = 256;

export type DescribeSpan = (span: Span) => Anchor;

/** For many spans of one text, which is counted once. */
export function spanDescriber(text: string): DescribeSpan {
  const index = codePointIndex(text);
  return (span) => describe(text, span, index);
}

export function describeSpan(text: string, span: Span): Anchor {
  return spanDescriber(text)(span);
}

function describe(text: string, span: Span, index: CodePointIndex): Anchor {
  const { start, end } = span;
  let length = isUnique(text, start, end) ? contextLength : contextOfRepeated;
  while (length < mostContext && !isTold(text, span, length)) length *= 2;
  return {
    exact: text.slice(start, end),
    prefix: prefixOf(text, start, length),
    suffix: suffixOf(text, end, length),
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
  };
}

/**
 * Whether the words stood nowhere else when the anchor was made: no more context was kept than such words need, or none,
 * as other tools do.
 */
export function wasUnique({ prefix, suffix }: Anchor): boolean {
  const length = Math.max(prefix.length, suffix.length);
  return length === 0 || (length <= contextLength && length >= contextLength - 1);
}

/** Whether much of what stood around the words stood elsewhere too, so that more of it was kept. */
export function wasDoubled({ prefix, suffix }: Anchor): boolean {
  return Math.max(prefix.length, suffix.length) > contextOfRepeated;
}

/** Whether the words can be told by what stands before them alone, and by what stands behind them alone. */
function isTold(text: string, { start, end }: Span, length: number): boolean {
  const from = start - prefixOf(text, start, length).length;
  const to = end + suffixOf(text, end, length).length;
  return isUnique(text, from, end) && isUnique(text, start, to);
}

/** Code units on either side in which words that are equal are looked for: farther off, the position tells them apart. */
const nearby = 20_000;

function isUnique(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const from = Math.max(0, start - nearby);
  const around = text.slice(from, end + nearby);
  return around.indexOf(words) === start - from && !around.includes(words, start - from + 1);
}

function prefixOf(text: string, start: number, length: number): string {
  return text.slice(wholeFrom(text, Math.max(0, start - length)), start);
}

function suffixOf(text: string, end: number, length: number): string {
  return text.slice(end, wholeFrom(text, Math.min(text.length, end + length)));
}

/** The offset, or the one after it where it would cut a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
