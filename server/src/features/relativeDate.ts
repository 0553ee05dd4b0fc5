// Dates whose words do not state the year, so that a reader of another day takes them for another date.
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';

/** "Wednesday", "today", "25 May", "last month": resolved from another date. */
export function isRelative({ type, stated, anchor }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && anchor !== undefined && stated.year === undefined;
}

/** Whether a publication date, which is not known, would resolve it. */
export function lacksPublicationDate({ publicationDate }: Article, { value, anchor }: Timex): boolean {
  const resolved = value !== undefined && !value.startsWith('X');
  return !resolved && publicationDate === undefined && anchor === 'publicationDate';
}
