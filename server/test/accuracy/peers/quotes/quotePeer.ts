// What a peer is: another way to find quotations and their speakers, its results put into the terms of the gold corpora.
import type { Span } from '../../../../src/text/span.ts';
import { sliceSpan } from '../../../../src/text/span.ts';
import type { TaggedQuote } from '../../quoteScorer.ts';

export interface QuotePeer {
  readonly name: string;
  readonly find: (text: string) => readonly TaggedQuote[];
}

/** Peers tell no kinds of quotations apart, and no person behind a pronoun. */
export function directQuote(text: string, { start, end }: Span, speaker: Span | undefined): TaggedQuote {
  return {
    start,
    end,
    kind: 'direct',
    speaker: speaker ? { ...speaker, text: sliceSpan(text, speaker) } : null,
    speakerEntity: null,
  };
}

/** Characters between two spans; 0 where they overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The one with the smallest gap to the span, the first where several have it. */
export function nearestTo(span: Span, candidates: readonly Span[]): Span | undefined {
  let nearest: Span | undefined;
  for (const candidate of candidates)
    if (!nearest || gapBetween(span, candidate) < gapBetween(span, nearest)) nearest = candidate;
  return nearest;
}
