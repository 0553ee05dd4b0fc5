// consistency over dates: each day written in the style of the house, or all in that which the article uses most.
import { absoluteDate } from '../../../annotators/dates/dateStyle.ts';
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

type Style = WrittenDateStyle | 'numbers';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const short = 'Jan\\.|Feb\\.|March|April|May|June|July|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';

const shapes: readonly (readonly [Style, RegExp])[] = [
  ['day-month-year', new RegExp(`\\b\\d{1,2} (?:${month})\\b(?! \\d{1,2}\\b)(?!,)`)],
  ['month-day-year', new RegExp(`\\b(?:${month}) \\d{1,2}\\b(?:, \\d{4})?$`)],
  ['ap', new RegExp(`(?:^|\\s)(?:${short}) \\d{1,2}\\b(?:, \\d{4})?$`)],
  ['iso', /\b\d{4}-\d\d-\d\d\b/],
  ['numbers', /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b/],
  ['numbers', /\b\d{1,2}(?:st|nd|rd|th)\b/],
];

/** All that a date may be written in: "May 25" is both. Days with a name or in numbers alone; others have no style. */
function stylesOf(written: string): readonly Style[] {
  const text = written.replaceAll(/\s+/g, ' ');
  const styles = shapes.filter(([, shape]) => shape.test(text)).map(([style]) => style);
  if (styles.length > 0) return styles;
  return /\b\d{1,2}\b/.test(text) && /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text)
    ? ['numbers']
    : [];
}

function mostUsed(days: readonly (readonly Style[])[]): Style | undefined {
  const counts = new Map<Style, number>();
  for (const style of days.flat()) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function report(
  rule: ConsistencyRule,
  article: Article,
  { span, value, stated }: Timex,
  style: Style,
  usual: Timex | undefined,
): Finding {
  const whole = stated.year !== undefined && stated.weekday === undefined && stated.hour === undefined;
  const written = style === 'numbers' || value === undefined ? undefined : absoluteDate(value, style);
  const use = written ?? (usual ? wordsAt(article, usual.span) : style);
  return finding(span, fillMessage(rule.message, wordsAt(article, span), [use]), {
    related: usual
      ? [{ span: usual.span, message: `“${wordsAt(article, usual.span)}” is written here.` }]
      : [],
    fixes: whole && written !== undefined ? replacements(article, span, [written], rule.certain) : [],
  });
}
