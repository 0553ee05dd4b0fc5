// mixed-date-formats: "25 May 2022" in one place and "May 26, 2022" in another.
import type { Timex } from '../../../annotators/layers.ts';
import type { DateStyle } from '../../../annotators/dates/dateStyle.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { monthNumbers } from '../../../lexicon/en/months.ts';
import { absoluteEdit } from '../../dateActions.ts';
import { finding } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const mixedDateFormats: Rule = {
  id: 'mixed-date-formats',
  title: 'Two ways to write dates in one article',
  severity: 'hint',
  check: (article) => {
    const [usual, ...others] = byForm(article);
    return usual ? others.map((other) => report(article, usual, other)) : [];
  },
};

type Form = 'day-month' | 'month-day' | 'digits';

interface Group {
  readonly form: Form;
  readonly timexes: Timex[];
}

/** The form used most first; of two used as often, the one used first. */
function byForm(article: Article): readonly Group[] {
  const groups = new Map<Form, Group>();
  for (const timex of article.timexes) {
    const form = formOf(article, timex);
    if (!form || sectionAt(article, timex.span.start)?.kind !== 'paragraph') continue;
    if (insideQuotation(article, timex.span)) continue;
    const group = groups.get(form) ?? { form, timexes: [] };
    group.timexes.push(timex);
    groups.set(form, group);
  }
  return [...groups.values()].sort((a, b) => b.timexes.length - a.timexes.length);
}

const month = `(?:${[...monthNumbers.keys()].join('|')})`;
const dayFirst = new RegExp(String.raw`\b\d{1,2}\s${month}\b`, 'iu');
const monthFirst = new RegExp(String.raw`\b${month}\b\.?\s\d{1,2}\b`, 'iu');
/** Names of events rather than dates. */
const event = /\b(?:sept(?:ember)?\.?\s11|july\s4)\b/iu;

/** Of a day and a month, with or without a year; "the 4th of July" passes for a form of speech. */
function formOf({ document: { text } }: Article, { stated, span, source }: Timex): Form | undefined {
  if (stated.day === undefined || stated.month === undefined) return undefined;
  if (source === 'numeric-date') return 'digits';
  const words = sliceSpan(text, span);
  if (stated.year === undefined && event.test(words)) return undefined;
  if (dayFirst.test(words)) return 'day-month';
  return monthFirst.test(words) ? 'month-day' : undefined;
}

const names: Readonly<Record<Form, string>> = {
  'day-month': 'with the day first',
  'month-day': 'with the month first',
  digits: 'in digits',
};

/** One finding for a form: who sees the first place knows of the rest. */
function report(article: Article, usual: Group, other: Group): Finding {
  const [first] = other.timexes;
  const [usualFirst] = usual.timexes;
  const span = first?.span ?? { start: 0, end: 0 };
  const message = `This date is written ${names[other.form]}, others ${names[usual.form]}. Write all in one way.`;
  const related = usualFirst ? [{ span: usualFirst.span, message: `A date ${names[usual.form]}.` }] : [];
  return finding(span, message, { related, fixes: rewritten(article, usual.form, other) });
}

const styles: Readonly<Record<Form, DateStyle | undefined>> = {
  'day-month': 'day-month-year',
  'month-day': 'month-day-year',
  digits: undefined,
};

/** Where each of the dates has its year: one without would get it, which is another change. */
function rewritten(article: Article, form: Form, { timexes }: Group): readonly Fix[] {
  const style = styles[form];
  if (style === undefined || timexes.some(({ stated }) => stated.year === undefined)) return [];
  const edits = timexes.flatMap((timex) => absoluteEdit(article, timex, style) ?? []);
  if (edits.length < timexes.length) return [];
  return [{ title: `Write the date ${names[form]}`, edits, safe: false }];
}
