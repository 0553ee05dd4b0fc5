// Going from one quotation without a speaker to the next, round the end of the article.
import type { Article } from '../article/article.ts';
import { unattributedQuotations } from '../article/queries.ts';
import type { Span } from '../text/span.ts';

/** Undefined where every quotation has a speaker. */
export function nextUnattributed(
  article: Article,
  offset: number,
  direction: 'next' | 'previous',
): Span | undefined {
  const spans = unattributedQuotations(article).map(({ span }) => span);
  if (direction === 'next') return spans.find(({ start }) => start > offset) ?? spans[0];
  return spans.findLast(({ end }) => end < offset) ?? spans.at(-1);
}
