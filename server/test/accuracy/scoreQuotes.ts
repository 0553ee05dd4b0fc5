// Scores the quotations of the analysis on a corpus with the corpus's own scorer.
import { join } from 'node:path';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import { speakerOf } from '../../src/article/queries.ts';
import type { Span } from '../../src/text/span.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { readCorpus } from './corpora.ts';
import { runScorer } from './runScorer.ts';

/** Names of the files. */
export const quoteCorpora: readonly string[] = ['polnear-dev', 'gum-news', 'guide-cases'];

/** What the scorer prints. */
export function scoreQuotes(folder: string, name: string): { readonly ok: boolean; readonly output: string } {
  const gold = `corpora/quotes/${name}.jsonl`;
  const predictions = readCorpus(join(folder, gold)).map(({ id, text, dct }) => {
    const article = analyzeArticle(text, { ...defaultOptions, publicationDate: dct ?? undefined });
    return { id, quotes: findQuotes(article) };
  });
  const scorer = 'eval/quotes/score-quotes.mjs';
  return runScorer(folder, { scorer, gold, predictions, options: ['--kinds', 'direct,mixed'] });
}

function findQuotes(article: Article) {
  return article.quotations.flatMap(({ id, content, form }) => {
    const { mention, entity } = speakerOf(article, id);
    const speaker = mention
      ? { ...place(mention.span), text: sliceSpan(article.document.text, mention.span) }
      : null;
    const kind = form === 'scare' ? 'other' : form;
    return content.map((span) => ({ ...place(span), kind, speaker, speakerEntity: entity?.name ?? null }));
  });
}

function place({ start, end }: Span) {
  return { start, end };
}
