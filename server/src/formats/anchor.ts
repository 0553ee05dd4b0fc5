// Anchors: a place in a text described so that it can be found again after the text has changed (W3C Web Annotation
// selectors: the exact words with what stands around them, and the position in code points).
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

/** How many code units of context are kept on either side. */
const contextLength = 32;

/** Occurrences of a quote that are looked at; one found more often is decided among these. */
const maxCandidates = 1000;

/** For many spans of one text give the same `index`, so that the text is counted once. */
export function describeSpan(text: string, span: Span, index: CodePointIndex = codePointIndex(text)): Anchor {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(wholeFrom(text, Math.max(0, span.start - contextLength)), span.start),
    suffix: text.slice(span.end, wholeFrom(text, Math.min(text.length, span.end + contextLength))),
    start: index.toCodePoints(span.start),
    end: index.toCodePoints(span.end),
  };
}

/** Where the anchored words stand now; undefined for an orphan, whose words are gone or cannot be told apart. */
export function placeAnchor(text: string, anchor: Anchor): Span | undefined {
  return anchorPlacer(text)(anchor);
}

/** Of the context so many code units must have been kept. */
type PlaceAnchor = (anchor: Anchor, least?: number) => Span | undefined;

/** `placeAnchor` for many anchors of one text. */
export function anchorPlacer(text: string): PlaceAnchor {
  const { toUnits } = codePointIndex(text);
  return (anchor, least = 0) => {
    const start = toUnits(anchor.start);
    const stated = { start, end: start + anchor.exact.length };
    if (anchor.exact === '') return undefined;
    if (text.startsWith(anchor.exact, start) && contextScore(text, stated, anchor) > least) return stated;
    return bestOccurrence(text, anchor, least);
  };
}

/** How many code units at either end of a passage stand for it where words between have changed. */
const edgeLength = 24;

/** So much of what stood beside an edge must have been kept: many sentences begin alike. */
const leastContext = 8;

/** `anchorPlacer` for passages whose words may change: else the place of the first of their words, or of the last. */
export function passagePlacer(place: PlaceAnchor): (anchor: Anchor) => Span | undefined {
  return (anchor) => {
    const whole = place(anchor);
    if (whole || anchor.exact.length < 2 * edgeLength) return whole;
    return place(firstWords(anchor), leastContext) ?? place(lastWords(anchor), leastContext);
  };
}

function firstWords(anchor: Anchor): Anchor {
  const cut = wholeFrom(anchor.exact, edgeLength);
  const exact = anchor.exact.slice(0, cut);
  const suffix = anchor.exact.slice(cut, wholeFrom(anchor.exact, cut + contextLength));
  return { ...anchor, exact, suffix, end: anchor.start + codePoints(exact) };
}

function lastWords(anchor: Anchor): Anchor {
  const cut = wholeFrom(anchor.exact, anchor.exact.length - edgeLength);
  const exact = anchor.exact.slice(cut);
  const prefix = anchor.exact.slice(wholeFrom(anchor.exact, Math.max(0, cut - contextLength)), cut);
  return { ...anchor, exact, prefix, start: anchor.end - codePoints(exact) };
}

/** The occurrence with the most of the old context around it, which may be none; equals are an orphan. */
function bestOccurrence(text: string, anchor: Anchor, least: number): Span | undefined {
  let best: Span | undefined;
  let bestScore = -1;
  let tied = false;
  let at = text.indexOf(anchor.exact);
  for (let seen = 0; at >= 0 && seen < maxCandidates; seen += 1) {
    const span = { start: at, end: at + anchor.exact.length };
    const score = contextScore(text, span, anchor);
    tied = score === bestScore;
    if (score > bestScore) [best, bestScore, tied] = [span, score, false];
    at = text.indexOf(anchor.exact, at + 1);
  }
  return tied || bestScore < least ? undefined : best;
}

/** Code units of the context that still stand beside the span; 1 more where an edge of the text is kept as well. */
function contextScore(text: string, span: Span, anchor: Anchor): number {
  const { prefix, suffix } = anchor;
  let before = 0;
  while (before < prefix.length && text[span.start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && text[span.end + after] === suffix[after]) after += 1;
  const atStart = prefix === '' && span.start === 0 ? 1 : 0;
  const atEnd = suffix === '' && span.end === text.length ? 1 : 0;
  return before + after + atStart + atEnd;
}

/** The offset, or the one after it where it would cut a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
