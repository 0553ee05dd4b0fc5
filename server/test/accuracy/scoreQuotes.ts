// Scores the quotations and their speakers on a corpus, in per cent by measure.
import { findQuotes } from './findQuotes.ts';
import type { QuoteCorpus, QuoteDocument, QuoteMeasure } from './quoteCorpora.ts';
import type { QuoteGroup, QuoteResult, QuoteScorer, TaggedDocument, TaggedQuote } from './quoteScorer.ts';
import { scorerDefaults } from './quoteScorer.ts';

export interface QuoteScore {
  readonly corpus: QuoteCorpus;
  readonly documents: number;
  readonly figures: Readonly<Partial<Record<QuoteMeasure, number>>>;
  /** Scare quotes and titles that were taken for speech, and those of them that were said to have no speaker. */
  readonly takenForSpeech: { readonly all: number; readonly speakerless: number };
  readonly predicted: readonly TaggedDocument[];
  /** Of direct quotations and fragments, scare quotes and titles counted as errors. */
  readonly errors: QuoteResult['errors'];
}

/** A tagger of quotations. */
export type FindQuotes = (text: string) => readonly TaggedQuote[];

export function scoreQuotes(
  corpus: QuoteCorpus,
  gold: readonly QuoteDocument[],
  scorer: QuoteScorer,
  find: FindQuotes = findQuotes,
): QuoteScore {
  const predicted = gold.map(({ id, text }) => ({ id, quotes: find(text) }));
  const options = { ...scorerDefaults, breakdown: true };
  const direct = scorer.score(gold, predicted, { ...options, kinds: ['direct'] });
  const marked = scorer.score(gold, predicted, {
    ...options,
    kinds: ['direct', 'mixed'],
    countNeutral: true,
  });
  const { predNoneOnOther } = direct.unattributed;
  const notSpeech = perCent(1 - predNoneOnOther.n / Math.max(1, countOther(gold)));
  const all = { ...figuresOf(direct, marked), notSpeech };
  return {
    corpus,
    documents: gold.length,
    figures: Object.fromEntries(corpus.measures.map((measure) => [measure, all[measure]])),
    takenForSpeech: { all: predNoneOnOther.d, speakerless: predNoneOnOther.n },
    predicted,
    errors: marked.errors,
  };
}

function figuresOf(direct: QuoteResult, marked: QuoteResult) {
  return {
    direct: perCent(direct.strict.f1),
    directOverlap: perCent(direct.relaxed.f1),
    marked: perCent(marked.strict.f1),
    speaker: perCent(direct.speaker.right.v),
    markedSpeaker: perCent(marked.speaker.right.v),
    before: rightOf(direct.groups['position']?.['before']),
    markedBefore: rightOf(marked.groups['position']?.['before']),
    nominal: rightOf(direct.groups['speaker type']?.['nominal']),
    markedNominal: rightOf(marked.groups['speaker type']?.['nominal']),
    person: perCent(direct.speaker.entity.v),
    nonePrecision: perCent(direct.unattributed.p),
    noneRecall: perCent(direct.unattributed.r),
  };
}

/** Of the quotations that were found. */
function rightOf(group: QuoteGroup | undefined): number {
  return group && group.found > 0 ? perCent(group.right / group.found) : 0;
}

function countOther(gold: readonly QuoteDocument[]): number {
  return gold.reduce((sum, { quotes }) => sum + quotes.filter(({ kind }) => kind === 'other').length, 0);
}

/** With two decimals. */
export function perCent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
