// The gold corpora of the quotations: where each is, what is measured on it, the floors to be reached, and whether its errors may be read.
import { join } from 'node:path';
import type { CorpusText } from './corpora.ts';
import { readCorpus } from './corpora.ts';
import type { TaggedQuote } from './quoteScorer.ts';

/** Shares and F1 in per cent. Without `marked` a measure is of direct quotations alone, with it of fragments too. */
export type QuoteMeasure =
  | 'direct'
  | 'directOverlap'
  | 'marked'
  | 'speaker'
  | 'markedSpeaker'
  | 'before'
  | 'markedBefore'
  | 'nominal'
  | 'markedNominal'
  | 'person'
  | 'nonePrecision'
  | 'noneRecall'
  | 'notSpeech';

export interface QuoteCorpus {
  /** Name of the file. */
  readonly id: string;
  readonly title: string;
  readonly measures: readonly QuoteMeasure[];
  readonly floors: Readonly<Partial<Record<QuoteMeasure, number>>>;
  /** Whether indirect speech is marked in full. */
  readonly indirect: boolean;
  /** Errors of a corpus for scoring are never shown, so that nothing can be written to it. */
  readonly use: 'scoring' | 'reading';
}

const speakers: readonly QuoteMeasure[] = [
  ...(['direct', 'directOverlap', 'marked', 'speaker', 'markedSpeaker', 'before', 'markedBefore'] as const),
  ...(['nominal', 'markedNominal', 'person', 'notSpeech'] as const),
];
const floors = { marked: 97, before: 85, markedBefore: 85, nominal: 75, markedNominal: 75, person: 85 };
/** At most 5 % of scare quotes and titles may be called speakerless. */
const notSpeech = 95;

/** What is scored where no corpus is named. */
export const quoteCorpora: readonly QuoteCorpus[] = [
  {
    id: 'polnear-dev',
    title: 'PolNeAR dev',
    measures: speakers,
    floors: { ...floors, direct: 97.5, speaker: 93, notSpeech },
    indirect: true,
    use: 'reading',
  },
  {
    id: 'gum-news',
    title: 'Wikinews (GUM)',
    measures: speakers,
    floors: { ...floors, direct: 98.5, speaker: 85, notSpeech },
    indirect: false,
    use: 'scoring',
  },
  {
    id: 'polnear-unattributed',
    title: 'PolNeAR, attribution cut out',
    measures: ['nonePrecision', 'noneRecall', 'notSpeech'],
    floors: { nonePrecision: 85, noneRecall: 85, notSpeech },
    indirect: false,
    use: 'reading',
  },
];

/** What rules may be written to; it has no floors. */
export const trainingCorpus: QuoteCorpus = {
  id: 'polnear-train',
  title: 'PolNeAR train',
  measures: speakers,
  floors: {},
  indirect: true,
  use: 'reading',
};

/** Cases of a guide for annotators, each of which is right or wrong as a whole. */
export const guideCases = 'guide-cases';

export interface QuoteDocument extends CorpusText {
  readonly quotes: readonly TaggedQuote[];
}

export function readQuoteGold(folder: string, id: string): readonly QuoteDocument[] {
  return readCorpus(join(folder, `corpora/quotes/${id}.jsonl`)) as readonly QuoteDocument[];
}
