// The scorer that lies with the corpora, and the shape of what it answers. It is loaded when it is asked for, for not every machine has it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GoldDocument, Measure, TaggedTimex } from './dateCorpora.ts';

export interface TimexScorer {
  readonly score: (
    gold: readonly GoldDocument[],
    predicted: readonly TaggedDocument[],
    options: { readonly skipEmptyGoldValue: boolean },
  ) => {
    readonly summary: TimexSummary;
    readonly errors: Readonly<Record<ErrorKind, readonly TimexError[]>>;
  };
}

export interface TaggedDocument {
  readonly id: string;
  readonly timex: readonly TaggedTimex[];
}

/** Counts, and precision, recall and F1 of each measure in per cent. */
export type TimexSummary = Readonly<Record<'docs' | 'gold' | 'pred', number>> &
  Readonly<Record<Measure, { readonly p: number; readonly r: number; readonly f1: number }>>;

export const errorKinds = ['missed', 'spurious', 'span', 'type', 'value'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** What was expected is absent from what is spurious, what was found from what was missed. */
export interface TimexError {
  readonly id: string;
  readonly gold?: string;
  readonly goldType?: string;
  readonly goldValue?: string;
  readonly pred?: string;
  readonly predType?: string;
  readonly predValue?: string;
  readonly context?: string;
}

export async function loadTimexScorer(folder: string): Promise<TimexScorer> {
  const file = pathToFileURL(join(folder, 'eval/dates/score-timex.mjs')).href;
  return (await import(file)) as TimexScorer;
}
