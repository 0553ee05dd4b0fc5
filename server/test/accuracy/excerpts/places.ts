// Places in an excerpt as spans and as the letters in them, by which quotations are compared whatever marks and spaces they take in.
import type { Span } from '../../../src/text/span.ts';
import { spanOf } from '../../../src/text/span.ts';
import type { Place } from './expectation.ts';

export function spanAt([start, end]: Place): Span {
  return spanOf(start, end);
}

/** The offsets of letters and digits within the spans. */
export function lettersIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  return new Set(
    spans.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => start + index),
    ),
  );
}

export function holds(whole: ReadonlySet<number>, part: ReadonlySet<number>): boolean {
  return [...part].every((offset) => whole.has(offset));
}
