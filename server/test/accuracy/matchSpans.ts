// Pairs spans of the gold with spans that were found, one to one, those that agree most first.
import type { Span } from '../../src/text/span.ts';
import { overlaps } from '../../src/text/span.ts';

export interface SpanPair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
  /** Intersection over union: 1 where both are the same. */
  readonly union: number;
}

export function matchSpans<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
): readonly SpanPair<Gold, Found>[] {
  const pairs = gold.flatMap((right) =>
    found
      .filter((answer) => overlaps(right, answer))
      .map((answer) => ({ gold: right, found: answer, union: unionOf(right, answer) })),
  );
  const used = new Set<Span>();
  return pairs
    .sort((a, b) => b.union - a.union)
    .filter((pair) => {
      if (used.has(pair.gold) || used.has(pair.found)) return false;
      used.add(pair.gold).add(pair.found);
      return true;
    });
}

function unionOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
