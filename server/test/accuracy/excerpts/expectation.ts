// The hard excerpts, and what is expected of each in terms that a program can check; `expectations.md` says what each field demands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotationForm } from '../../../src/annotators/layers.ts';
import type { CorpusText } from '../corpora.ts';
import { readCorpus } from '../corpora.ts';

/** Start and end, half-open, in the excerpt's text. */
export type Place = readonly [start: number, end: number];

export interface ExpectedQuotation {
  readonly parts: readonly Place[];
  readonly form?: QuotationForm;
  readonly speaker?: readonly Place[];
  readonly person?: readonly Place[];
  readonly unclosed?: true;
}

export interface Expectation {
  readonly n: number;
  readonly published?: string;
  readonly quotations?: readonly ExpectedQuotation[];
  readonly open?: readonly Place[];
  readonly notSpeech?: readonly Place[];
  readonly noMarks?: readonly Place[];
  readonly chains?: readonly (readonly Place[])[];
  readonly apart?: readonly (readonly Place[])[];
  readonly dates?: readonly { readonly span: Place; readonly value: string }[];
  readonly findings?: readonly { readonly rule: string; readonly at: readonly Place[] }[];
  readonly atMost?: { readonly findings: number; readonly rules: readonly string[] };
  readonly oneSentence?: readonly Place[];
  readonly sentenceStarts?: readonly number[];
}

export interface Excerpt extends CorpusText {
  readonly n: number;
  readonly class: string;
  /** What to expect, in words. */
  readonly expect: string;
}

export function readExcerpts(folder: string): readonly Excerpt[] {
  return readCorpus(join(folder, 'corpora/hard-excerpts.jsonl')) as readonly Excerpt[];
}

export function readExpectations(): readonly Expectation[] {
  return JSON.parse(readFileSync(new URL('expectations.json', import.meta.url), 'utf8')) as Expectation[];
}
