// A search structure over spans that answers "what stands here?" by binary search.
import type { Span } from '../text/span.ts';
import { compareSpans } from '../text/span.ts';
import { countLeading } from '../text/countLeading.ts';

/** Spans in order, with the farthest end among each and those before it. */
export interface SpanIndex<T> {
  readonly items: readonly SpanEntry<T>[];
  readonly farthestEnd: readonly number[];
}

export interface SpanEntry<T> {
  readonly span: Span;
  readonly value: T;
}

export function indexSpans<T>(entries: readonly SpanEntry<T>[]): SpanIndex<T> {
  const items = [...entries].sort((a, b) => compareSpans(a.span, b.span));
  const farthestEnd: number[] = [];
  let farthest = 0;
  for (const item of items) farthestEnd.push((farthest = Math.max(farthest, item.span.end)));
  return { items, farthestEnd };
}

/** The innermost span at the offset; one that only ends there counts where none goes on. */
export function findAt<T>(index: SpanIndex<T>, offset: number): T | undefined {
  return innermost(index, offset, offset + 1)?.value ?? innermost(index, offset, offset)?.value;
}

/** The innermost span that holds all of `start`–`end`. */
export function findAround<T>(index: SpanIndex<T>, span: Span): T | undefined {
  return innermost(index, span.start, span.end)?.value;
}

function innermost<T>(index: SpanIndex<T>, start: number, end: number): SpanEntry<T> | undefined {
  let best: SpanEntry<T> | undefined;
  for (let i = lastStartingBy(index, start); i >= 0 && (index.farthestEnd[i] ?? 0) >= end; i--) {
    const item = index.items[i];
    if (item && item.span.end >= end && (!best || length(item.span) < length(best.span))) best = item;
    if (best && item && start - item.span.start > length(best.span)) break;
  }
  return best;
}

/** The last span that starts at the offset or before it, −1 if none does. */
function lastStartingBy<T>(index: SpanIndex<T>, offset: number): number {
  return countLeading(index.items, (item) => item.span.start <= offset) - 1;
}

function length(span: Span): number {
  return span.end - span.start;
}
