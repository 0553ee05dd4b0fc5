// bare-weekday-too-far: "last Wednesday" and "next Wednesday", which readers take for two different days each.
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { parseIsoDate } from '../../../annotators/dates/calendar.ts';
import { dateInWords } from '../../../annotators/dates/dateInWords.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { absoluteEdit } from '../../dateActions.ts';
import { finding } from '../finding.ts';
import type { Finding, Fix, Rule, RuleSettings } from '../rule.ts';

export const bareWeekdayTooFar: Rule = {
  id: 'bare-weekday-too-far',
  title: 'A weekday with “last” or “next”',
  severity: 'off',
  check: (article, settings) => article.timexes.flatMap((timex) => report(article, timex, settings)),
};

const pointed = /^(?:last|next)\s\p{L}+day\b/iu;

function report(article: Article, timex: Timex, { dateStyle, style }: RuleSettings): readonly Finding[] {
  const { stated, span, value = '' } = timex;
  const words = pointed.exec(sliceSpan(article.document.text, span))?.[0];
  const weekdayAlone = stated.weekday !== undefined && stated.day === undefined && stated.month === undefined;
  if (!weekdayAlone || words === undefined) return [];
  if (sectionAt(article, span.start)?.kind !== 'paragraph' || insideQuotation(article, span)) return [];
  const date = parseIsoDate(value);
  const meant = date ? `, here ${dateInWords(value.slice(0, 10)) ?? ''}` : '';
  const message = `“${words}” may be either of two days${meant}. Write the weekday alone within a week, and the date beyond.`;
  // Where the house puts “on” before a day, it would have to be put in as well.
  const bare = dateStyle !== undefined && style?.weekdayPreposition !== 'on';
  const edit = bare ? absoluteEdit(article, timex, dateStyle) : undefined;
  const fixes: readonly Fix[] = edit
    ? [{ title: `Write ${edit.newText.replace(/,$/, '')}`, edits: [edit], safe: false }]
    : [];
  return [finding({ start: span.start, end: span.start + words.length }, message, { fixes })];
}
