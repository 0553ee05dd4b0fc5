// The scorer of quotations that lies with the corpora, and the shape of what it takes and answers. It is loaded when it is asked for, for not
// every machine has it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/text/span.ts';

export interface QuoteScorer {
  readonly score: (
    gold: readonly TaggedDocument[],
    predicted: readonly TaggedDocument[],
    options: QuoteScorerOptions,
  ) => QuoteResult;
}

export interface TaggedDocument {
  readonly id: string;
  readonly quotes: readonly TaggedQuote[];
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'other';

/** One passage of speech within one paragraph, its marks included, as a gold file or a tagger gives it. */
export interface TaggedQuote extends Span {
  readonly kind: QuoteKind;
  readonly cue?: Span | null;
  readonly speaker: TaggedSpeaker | null;
  /** The name of the person or body, where it is known. */
  readonly speakerEntity: string | null;
}

export interface TaggedSpeaker extends Span {
  readonly text: string;
  readonly head?: (Span & { readonly text: string }) | undefined;
}

export interface QuoteScorerOptions {
  readonly kinds: readonly QuoteKind[];
  /** Counts what was found where the gold has a quotation of another kind as an error; else it is left out. */
  readonly countNeutral?: boolean;
  /** Whether groups are counted. */
  readonly breakdown?: boolean;
  /** Overlap from which a span is the gold one, intersection over union. */
  readonly threshold: number;
  readonly minWords: number;
}

export const scorerDefaults = { threshold: 0.8, minWords: 0 };

/** Shares of one. */
export interface QuoteResult extends Readonly<Record<'strict' | 'relaxed' | 'endToEnd', Counted>> {
  readonly speaker: Readonly<Record<'right' | 'entity', Ratio>>;
  readonly unattributed: Counted & { readonly predNoneOnOther: Ratio };
  readonly groups: Readonly<Record<string, Readonly<Record<string, QuoteGroup>>>>;
  readonly errors: Readonly<Record<string, readonly QuoteError[]>>;
}

export interface Counted {
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** `v` is `n` of `d`. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
  readonly v: number;
}

/** How many of a group's gold quotations were found, and of how many of those the speaker is right. */
export interface QuoteGroup {
  readonly found: number;
  readonly right: number;
}

export interface QuoteError {
  readonly id: string;
  readonly start: number;
  readonly text: string;
  readonly cls?: string;
  readonly gold?: string | null;
  readonly goldEntity?: string | null;
  readonly pred?: string | null;
}

export async function loadQuoteScorer(folder: string): Promise<QuoteScorer> {
  return (await import(pathToFileURL(join(folder, 'eval/quotes/score-quotes.mjs')).href)) as QuoteScorer;
}
