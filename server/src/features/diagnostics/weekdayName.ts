// A day as its weekday, with what a house puts before it.
import { weekdayOf } from '../../annotators/dates/calendar.ts';
import type { Timex } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { sentenceAt } from '../../article/queries.ts';
import { weekdayNames } from '../../lexicon/en/weekdays.ts';
import type { HouseStyle } from './houseStyle.ts';

/** "Tuesday" of an ISO date or date-time. */
export function weekdayName(value: string | undefined): string | undefined {
  const weekday = weekdayOf(value ?? '');
  return weekday && weekdayNames[weekday - 1];
}

/** Words that govern a day, so that no "on" goes before it. */
const governs =
  /\b(?:on|by|until|till|since|from|to|for|of|after|before|through|between|and|or|about|around|late|early|only|than|like|as|with|in|at|this|that|the|a|its|his|her|their)\s$/iu;

/** "on Tuesday" or "Tuesday" where an adverb stands now; with a capital where a sentence begins. */
export function asAdverb(article: Article, { span }: Timex, weekday: string, style: HouseStyle): string {
  const { text } = article.document;
  const begins = sentenceAt(article, span.start)?.start === span.start;
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  if (begins) return `On ${weekday}`;
  const isName = /\p{Lu}[\p{L}.’'-]*\s$/u.test(before);
  if (governs.test(before)) return weekday;
  return style.weekdayPreposition === 'none' && !isName ? weekday : `on ${weekday}`;
}
