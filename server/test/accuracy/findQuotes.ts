// What the product itself finds, in the terms of the gold corpora of the quotations: what `dateline annotate` prints of them.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { describeQuotations } from '../../src/formats/interchange.ts';
import type { TaggedQuote } from './quoteScorer.ts';

export function findQuotes(text: string): readonly TaggedQuote[] {
  return describeQuotations(analyzeArticle(text));
}
