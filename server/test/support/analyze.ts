// Helpers for tests of the whole pipeline: text in, layers as short lines out.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { AnalysisOptions, Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import { speakerOf } from '../../src/article/queries.ts';
import { sliceSpan } from '../../src/text/span.ts';

export function analyze(text: string, options: Partial<AnalysisOptions> = {}): Article {
  return analyzeArticle(text, { ...defaultOptions, ...options });
}

/** "PER Ann Lee" for each name and acronym. */
export function printNames({ document: { text }, mentions }: Article): readonly string[] {
  const named = mentions.filter(({ form }) => form === 'name' || form === 'acronym');
  return named.map(({ type, span }) => `${type ?? '?'} ${sliceSpan(text, span)}`);
}

/** "2022-05-25 Wednesday" for each time expression. */
export function printTimexes({ document: { text }, timexes }: Article): readonly string[] {
  return timexes.map(({ value, span }) => `${value ?? '?'} ${sliceSpan(text, span)}`);
}

/** "Ann Lee: “Yes.”" for each direct quotation. */
export function printQuotations(article: Article): readonly string[] {
  const direct = article.quotations.filter(({ form }) => form === 'direct' || form === 'mixed');
  return direct.map(({ id, span }) => {
    const { entity, mention } = speakerOf(article, id);
    const speaker = entity?.name ?? (mention ? sliceSpan(article.document.text, mention.span) : '?');
    return `${speaker}: ${sliceSpan(article.document.text, span)}`;
  });
}
