// Refactorings of a date: a relative one written out, and one of these days turned back into its weekday.
import { dayNumber, parseIsoDate, weekdayOfDate } from '../annotators/dates/calendar.ts';
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { setsYearOff, writeDate } from '../annotators/dates/dateStyle.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { insideQuotation, sectionAt, timexAt } from '../article/queries.ts';
import { timexesAfter } from '../article/updateArticle.ts';
import { weekdayNames } from '../lexicon/en/weekdays.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { changeTitle } from './diagnostics/finding.ts';
import { isRelative } from './relativeDate.ts';

export interface DateAction {
  readonly title: string;
  readonly edit: TextEdit;
}

/** At a cursor or a selection within one date. Never for words of a quotation. */
export function dateActions(article: Article, span: Span, style: DateStyle): readonly DateAction[] {
  const timex = timexAt(article, span.start);
  if (!timex || span.end > timex.span.end || insideQuotation(article, timex.span)) return [];
  return [writeOut(article, timex, style), nameWeekday(article, timex)].filter(
    (action) => action !== undefined,
  );
}

/** The edit that writes a day out in full; undefined where words would be lost ("9 p.m.") or left without sense (“Friday’s”). */
export function absoluteEdit(article: Article, timex: Timex, style: DateStyle): TextEdit | undefined {
  const date = dayOf(timex);
  const { text } = article.document;
  const { span } = timex;
  if (!date || /^['’]s/.test(text.slice(span.end, span.end + 2))) return undefined;
  const goesOn = /^[ \u00a0]+[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 4));
  return { span, newText: writeDate(date, style) + (goesOn && setsYearOff(style) ? ',' : '') };
}

function writeOut(article: Article, timex: Timex, style: DateStyle): DateAction | undefined {
  const edit = isRelative(timex) ? absoluteEdit(article, timex, style) : undefined;
  const words = wordsOf(article, timex);
  if (!edit || edit.newText === words) return undefined;
  return { title: changeTitle(words, edit.newText.replace(/,$/, '')), edit };
}

/** Further from the publication date than this, weekdays are not used. */
const nearDays = 7;

/** Only where the weekday alone leads back to the same day, which is tried out. */
function nameWeekday(article: Article, timex: Timex): DateAction | undefined {
  const { span, stated, value } = timex;
  const date = dayOf(timex);
  const published = parseIsoDate(article.publicationDate?.value ?? '');
  if (!date || !published || stated.day === undefined || stated.month === undefined) return undefined;
  if (Math.abs(dayNumber(date) - dayNumber(published)) > nearDays) return undefined;
  const weekday = weekdayOfDate(date);
  if (stated.weekday !== undefined && stated.weekday !== weekday) return undefined;
  if (sectionAt(article, span.start)?.kind === 'dateline') return undefined;
  const name = weekdayNames[weekday - 1] ?? '';
  const edit = { span, newText: name };
  const back = timexesAfter(article, [edit]).find((timex) => timex.span.start === span.start);
  if (back?.value !== value || back?.span.end !== span.start + name.length) return undefined;
  return { title: changeTitle(wordsOf(article, timex), name), edit };
}

/** The day of a date that is nothing but a day. */
function dayOf({ type, mod, value = '' }: Timex) {
  return type === 'DATE' && mod === undefined && value.length === 10 ? parseIsoDate(value) : undefined;
}

function wordsOf(article: Article, { span }: Timex): string {
  return sliceSpan(article.document.text, span);
}
