// What the benchmark of the dates measures of Dateline. It is bundled as the product is before it runs: the loader of the tests
// leaves helpers in the code that readers of the product never meet.
import { recognizeTimexes } from '../../src/annotators/dates/recognizeTimexes.ts';
import { resolveTimexes } from '../../src/annotators/dates/resolveTimexes.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';

export function parse(text: string): Document {
  return parseDocument(text, 'plain');
}

export function countDates(document: Document, publicationDate: string): number {
  const candidates = document.sections.map(({ passage, kind }) => recognizeTimexes(passage, kind));
  return resolveTimexes(document, candidates, { ...defaultOptions, publicationDate }).timexes.length;
}
