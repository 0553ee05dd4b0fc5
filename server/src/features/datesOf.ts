// The expressions of an article that name a time, or mean to.
import { intervalOf } from '../annotators/dates/interval.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';

/**
 * Dates and times in text order, unresolved ones too. Durations and repeated times are no dates, nor are words that name
 * no time in particular: now, recently, at night.
 */
export function datesOf({ timexes }: Article): readonly Timex[] {
  return timexes.filter(
    ({ type, value }) =>
      (type === 'DATE' || type === 'TIME') && (value === undefined || intervalOf(value) !== undefined),
  );
}
