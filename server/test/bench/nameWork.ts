// What the benchmarks of the names measure of Dateline. It is bundled as the product is before it runs: the loader of the tests
// leaves helpers in the code that readers of the product never meet.
import { collectMentions } from '../../src/annotators/entities/collectMentions.ts';
import { recognizeMentions } from '../../src/annotators/entities/recognizeMentions.ts';
import type { Mention } from '../../src/annotators/layers.ts';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';

export function parse(text: string): Document {
  return parseDocument(text, 'plain');
}

export function countNames(document: Document): number {
  const candidates = document.sections.map(({ passage, kind }) => recognizeMentions(passage, kind));
  return count(collectMentions(document, candidates));
}

/** By the whole analysis, with dates, quotations and chains. */
export function countByAnalysis(text: string): number {
  return count(analyzeArticle(text).mentions);
}

function count(mentions: readonly Mention[]): number {
  return mentions.filter(({ form }) => form === 'name' || form === 'acronym').length;
}
