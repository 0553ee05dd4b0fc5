// time-zone: EST in July, when the clocks of the east coast show EDT.
import type { Timex } from '../../../annotators/layers.ts';
import { parseIsoDate } from '../../../annotators/dates/calendar.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { dateInWords } from '../../../annotators/dates/dateInWords.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import type { SummerZone } from '../summerTime.ts';
import { changesOn, inSummerTime, summerZoneOf } from '../summerTime.ts';

export const timeZone: Rule = {
  id: 'time-zone',
  title: 'Summer time in winter, or winter time in summer',
  severity: 'warning',
  check: (article) => {
    const passed = new Map<SummerZone, boolean>();
    return article.timexes.flatMap((timex) => wrongZone(article, timex, passed));
  },
};

/** `passed` keeps which zones the article names another place for: its text is searched once for each. */
function wrongZone(article: Article, timex: Timex, passed: Map<SummerZone, boolean>): readonly Finding[] {
  const date = parseIsoDate(timex.value ?? '');
  if (!date || timex.stated.hour === undefined) return [];
  const { text } = article.document;
  for (const match of sliceSpan(text, timex.span).matchAll(/\b[A-Z]{3,4}\b/g)) {
    const zone = summerZoneOf(match[0]);
    if (!zone || changesOn(zone, date)) continue;
    if (inSummerTime(zone, date) === (match[0] === zone.summer)) continue;
    const isElsewhere = passed.get(zone) ?? zone.elsewhere?.test(text) === true;
    passed.set(zone, isElsewhere);
    if (isElsewhere) continue;
    const start = timex.span.start + match.index;
    return [report(article, timex, zone, { start, end: start + match[0].length })];
  }
  return [];
}

function report(
  article: Article,
  { value = '', span: around }: Timex,
  zone: SummerZone,
  span: Span,
): Finding {
  const written = sliceSpan(article.document.text, span);
  const [right, season] =
    written === zone.summer ? [zone.standard, 'standard time'] : [zone.summer, 'summer time'];
  const day = dateInWords(value.slice(0, 10)) ?? '';
  const message = `On ${day} the clocks show ${season}, ${right}, not ${written}. Check the zone and the hour.`;
  const fixes = insideQuotation(article, around) ? [] : [fix(`Write ${right}`, span, right, false)];
  return finding(span, message, { fixes });
}
