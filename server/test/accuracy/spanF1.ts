// F1 of spans, by exact match and by overlap. A span that a document has twice counts once: a source may have said several things.
import type { Span } from '../../src/text/span.ts';
import { overlaps } from '../../src/text/span.ts';

/** In per cent. */
export interface SpanF1 {
  readonly exact: number;
  readonly overlap: number;
}

/** By document. */
export type SpansById = ReadonlyMap<string, readonly Span[]>;

export function scoreSpans(gold: SpansById, predicted: SpansById): SpanF1 {
  const totals = { gold: 0, found: 0, exact: 0, overlap: 0 };
  for (const [id, spans] of gold) {
    const [wanted, found] = [distinct(spans), distinct(predicted.get(id) ?? [])];
    totals.gold += wanted.length;
    totals.found += found.length;
    totals.exact += countMatches(wanted, found, (a, b) => a.start === b.start && a.end === b.end);
    totals.overlap += countMatches(wanted, found, overlaps);
  }
  const f1 = (right: number) => (200 * right) / Math.max(1, totals.gold + totals.found);
  return { exact: f1(totals.exact), overlap: f1(totals.overlap) };
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

/** Each found span is matched once at most. */
function countMatches(
  wanted: readonly Span[],
  found: readonly Span[],
  matches: (a: Span, b: Span) => boolean,
): number {
  const left = new Set(found);
  return wanted.filter((span) => {
    const match = [...left].find((other) => matches(span, other));
    return match !== undefined && left.delete(match);
  }).length;
}
