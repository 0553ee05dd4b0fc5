// Helpers for tests of features: an article and a cursor from marked text with a cursor.
import type { Article } from '../../src/article/article.ts';
import { fakeArticle } from '../support/fakeArticle.ts';

/** The cursor is the one `¦` in the text; put it in front of a mark's words, not into its label. */
export function articleAt(marked: string): { readonly article: Article; readonly offset: number } {
  const cursor = '¦';
  const withCursor = fakeArticle(marked).document.text;
  return {
    article: fakeArticle(marked.replace(cursor, '')),
    offset: Math.max(withCursor.indexOf(cursor), 0),
  };
}

export function slices(
  article: Article,
  spans: readonly { start: number; end: number }[],
): readonly string[] {
  return spans.map(({ start, end }) => article.document.text.slice(start, end));
}
