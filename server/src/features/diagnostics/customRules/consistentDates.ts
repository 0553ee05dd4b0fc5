// consistency over dates: each day written in the style of the house, or all in that which the article uses most.
import { absoluteDate, writeDate } from '../../../annotators/dates/dateStyle.ts';
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../rule.ts';
import type { ConsistencyRule, WrittenDateStyle } from './customRule.ts';
import { isInScope } from './places.ts';
import { fillMessage, replacements, wordsAt } from './wording.ts';

export function consistentDates(
  rule: ConsistencyRule,
  wanted: WrittenDateStyle | 'one',
  article: Article,
): readonly Finding[] {
  const days = article.timexes.flatMap((timex) => {
    const styles = stylesOf(sliceSpan(article.document.text, timex.span));
    return styles.length > 0 && isInScope(article, rule, timex.span) ? [{ timex, styles }] : [];
  });
  const style = wanted === 'one' ? mostUsed(days.map(({ styles }) => styles)) : wanted;
  if (style === undefined) return [];
  const usual = days.find(({ styles }) => styles.includes(style))?.timex;
  return days
    .filter(({ styles }) => !styles.includes(style))
    .map(({ timex }) => report(rule, article, timex, style, usual));
}

type Style = WrittenDateStyle | 'other';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const short = 'Jan\\.|Feb\\.|March|April|May|June|July|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const anyMonth = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

const shapes: readonly (readonly [Style, RegExp])[] = [
  ['day-month-year', new RegExp(`\\b\\d{1,2} (?:${month})(?: \\d{4})?$`)],
  ['month-day-year', new RegExp(`\\b(?:${month}) \\d{1,2}(?:, \\d{4})?$`)],
  ['ap', new RegExp(`(?:^|\\s)(?:${short}) \\d{1,2}(?:, \\d{4})?$`)],
  ['iso', /\b\d{4}-\d\d-\d\d$/],
];

/** A day that is written in none of these. */
const otherDay = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2}|\\d{4})$|\\b${anyMonth} \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${anyMonth}`,
);

/** All that a date may be written in: "May 25" is both. Days alone have a style, and at least one. */
function stylesOf(written: string): readonly Style[] {
  const text = written.replaceAll(/\s+/g, ' ').replace(/(?: [a-z]+)+$/, '');
  const styles = shapes.filter(([, shape]) => shape.test(text)).map(([style]) => style);
  return styles.length === 0 && otherDay.test(text) ? ['other'] : styles;
}

function mostUsed(days: readonly (readonly Style[])[]): Style | undefined {
  const counts = new Map<Style, number>();
  for (const style of days.flat()) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function report(
  rule: ConsistencyRule,
  article: Article,
  timex: Timex,
  style: Style,
  usual: Timex | undefined,
): Finding {
  const { span } = timex;
  const written = style === 'other' ? undefined : dayIn(style, timex);
  const use = written ?? (usual ? wordsAt(article, usual.span) : 'another style');
  return finding(span, fillMessage(rule.message, wordsAt(article, span), [use]), {
    related: usual
      ? [{ span: usual.span, message: `“${wordsAt(article, usual.span)}” is written here.` }]
      : [],
    fixes:
      written !== undefined && isBare(sliceSpan(article.document.text, span))
        ? replacements(article, span, [written], rule.certain)
        : [],
  });
}

/** Without the year where the text has none; undefined where that cannot be. */
function dayIn(style: WrittenDateStyle, { value, stated }: Timex): string | undefined {
  if (stated.year !== undefined) return value === undefined ? undefined : absoluteDate(value, style);
  const { month: number, day } = stated;
  if (style === 'iso' || number === undefined || day === undefined) return undefined;
  return writeDate({ year: leapYear, month: number, day }, style).replace(/,? \d{4}$/, '');
}

const leapYear = 2024;

/** A date and nothing beside it: no weekday, no time of day, no "this year". */
function isBare(written: string): boolean {
  return bare.test(written.replaceAll(/\s+/g, ' '));
}

const bare = new RegExp(
  `^(?:(?:${anyMonth} \\d{1,2}|\\d{1,2} ${anyMonth})(?:,? \\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})$`,
);
