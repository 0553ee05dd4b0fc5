// Scores the dates of the analysis on a corpus: over all documents, and over the half that nobody looked at.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { DateCorpus, GoldDocument, TaggedTimex } from './dateCorpora.ts';
import { readGold, unseenQuarter } from './dateCorpora.ts';
import type { ErrorKind, TaggedDocument, TimexError, TimexScorer, TimexSummary } from './timexScorer.ts';

export interface DateScore {
  readonly corpus: DateCorpus;
  readonly gold: readonly GoldDocument[];
  readonly all: TimexSummary;
  readonly unseen: TimexSummary;
  readonly errors: Readonly<Record<ErrorKind, readonly TimexError[]>>;
}

export function scoreDates(folder: string, corpus: DateCorpus, scorer: TimexScorer): DateScore {
  const gold = readGold(folder, corpus);
  const predicted = gold.map(({ id, text, dct }) => ({ id, timex: findDates(text, dct) }));
  const score = (documents: readonly GoldDocument[]) =>
    scorer.score(documents, only(documents, predicted), corpus);
  const { summary, errors } = score(gold);
  return { corpus, gold, all: summary, unseen: score(unseenQuarter(gold)).summary, errors };
}

/** What the product itself finds; `published` is the day or time of publication. */
export function findDates(text: string, published: string): readonly TaggedTimex[] {
  const article = analyzeArticle(text, { ...defaultOptions, publicationDate: published });
  return article.timexes.map(({ span, type, value }) => ({ ...span, type, value }));
}

/** The scorer takes a prediction for a document that it is not given for a mistake. */
function only(documents: readonly GoldDocument[], predicted: readonly TaggedDocument[]) {
  const ids = new Set(documents.map(({ id }) => id));
  return predicted.filter(({ id }) => ids.has(id));
}
