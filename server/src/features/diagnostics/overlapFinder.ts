// Whether a place overlaps one of many spans, by binary search.
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import { compareSpans } from '../../text/span.ts';

/** Of the spans that begin before the end of the place, one reaches beyond its start. */
export function overlapFinder(spans: readonly Span[]): (place: Span) => boolean {
  const sorted = [...spans].sort(compareSpans);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (place) => (reach[countLeading(sorted, ({ start }) => start < place.end) - 1] ?? 0) > place.start;
}

/** Two that start together meet as well, also where one of them is empty. */
export function meetingFinder(spans: readonly Span[]): (place: Span) => boolean {
  const overlapsOne = overlapFinder(spans);
  const starts = new Set(spans.map(({ start }) => start));
  return (place) => starts.has(place.start) || overlapsOne(place);
}
