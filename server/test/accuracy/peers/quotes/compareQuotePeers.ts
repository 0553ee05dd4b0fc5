// Runs Dateline and its peers over the same corpora and scores all of them with the same scorer.
import { findQuotes } from '../../findQuotes.ts';
import type { QuoteCorpus } from '../../quoteCorpora.ts';
import { quoteCorpora, readQuoteGold } from '../../quoteCorpora.ts';
import type { QuoteScorer } from '../../quoteScorer.ts';
import type { QuoteScore } from '../../scoreQuotes.ts';
import { scoreQuotes } from '../../scoreQuotes.ts';
import type { LoadPackage } from '../peerPackages.ts';
import { compromisePeer } from './compromise.ts';
import { nearestSaid } from './nearestSaid.ts';
import type { QuotePeer } from './quotePeer.ts';

/** Those whose quotations have speakers. */
export const comparedCorpora: readonly QuoteCorpus[] = quoteCorpora.filter(({ measures }) =>
  measures.includes('speaker'),
);

export interface QuoteSystem {
  readonly name: string;
  /** In the order of the corpora. */
  readonly figures: readonly QuoteScore['figures'][];
}

/** Dateline comes first. */
export function compareQuotePeers(
  folder: string,
  scorer: QuoteScorer,
  load: LoadPackage,
): readonly QuoteSystem[] {
  const dateline: QuotePeer = { name: 'Dateline', find: findQuotes };
  const golds = comparedCorpora.map((corpus) => ({ corpus, gold: readQuoteGold(folder, corpus.id) }));
  return [dateline, nearestSaid, compromisePeer(load)].map(({ name, find }) => {
    console.error(`running ${name}`);
    return {
      name,
      figures: golds.map(({ corpus, gold }) => scoreQuotes(corpus, gold, scorer, find).figures),
    };
  });
}
