// weekday-date-mismatch: "Monday, 25 May 2022" when that day was a Wednesday.
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sliceSpan } from '../../../text/span.ts';
import { weekdayOf } from '../../../annotators/dates/calendar.ts';
import { monthNames } from '../../../lexicon/en/months.ts';
import { weekdayNames } from '../../../lexicon/en/weekdays.ts';
import { change, finding } from '../finding.ts';
import type { Finding, Fix, RelatedPlace, Rule } from '../rule.ts';

export const weekdayDateMismatch: Rule = {
  id: 'weekday-date-mismatch',
  title: 'A weekday that does not belong to its date',
  severity: 'warning',
  check: (article) => article.timexes.flatMap((timex) => mismatch(article, timex)),
};

function mismatch(article: Article, timex: Timex): readonly Finding[] {
  const { weekday: stated, day, month, year } = timex.stated;
  if (stated === undefined || day === undefined || month === undefined) return [];
  if (timex.value === undefined || timex.readings.length > 1) return [];
  const actual = weekdayOf(timex.value);
  if (actual === undefined || actual === stated || !agrees(timex.value, day, month)) return [];
  const date = `${day} ${monthNames[month - 1] ?? ''} ${timex.value.slice(0, 4)}`;
  const message = `${date} is a ${nameOf(actual)}, not a ${nameOf(stated)}. Check the weekday and the date.`;
  const related = year === undefined ? publicationDateOf(article) : [];
  return [finding(timex.span, message, { related, fixes: weekdayFixes(article, timex, stated, actual) })];
}

/** A value that the resolver moved away from the stated day proves nothing. */
function agrees(value: string, day: number, month: number): boolean {
  return Number(value.slice(5, 7)) === month && Number(value.slice(8, 10)) === day;
}

function nameOf(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

function publicationDateOf(article: Article): readonly RelatedPlace[] {
  const span = article.publicationDate?.span;
  return span ? [{ span, message: 'The year is taken from the publication date.' }] : [];
}

/** Which of the two is wrong nobody can tell from the text, so this is a choice and never automatic. */
function weekdayFixes(article: Article, timex: Timex, stated: number, actual: number): readonly Fix[] {
  const name = nameOf(stated);
  const text = sliceSpan(article.document.text, timex.span);
  const word = /\p{L}+/gu;
  for (const match of text.matchAll(word)) {
    if (match[0].length < 3 || !name.toLowerCase().startsWith(match[0].toLowerCase())) continue;
    const start = timex.span.start + match.index;
    const right = match[0].length === name.length ? nameOf(actual) : nameOf(actual).slice(0, 3);
    const span = { start, end: start + match[0].length };
    return [change(article.document.text, span, right, false)];
  }
  return [];
}
