// interval-reversed: "from 2010 to 2005", which ends before it begins.
import type { Timex } from '../../../annotators/layers.ts';
import { intervalOf } from '../../../annotators/dates/interval.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import type { TimexPair } from '../timexPairs.ts';
import { timexPairs } from '../timexPairs.ts';

export const intervalReversed: Rule = {
  id: 'interval-reversed',
  title: 'A stretch of time that ends before it begins',
  severity: 'warning',
  check: (article) => timexPairs(article).flatMap((pair) => reversed(article, pair)),
};

function reversed(article: Article, { first, second, between }: TimexPair): readonly Finding[] {
  const { text } = article.document;
  const before = text.slice(Math.max(0, first.span.start - 12), first.span.start);
  if (!isInterval(before, between) || sectionAt(article, first.span.start)?.kind === 'dateline') return [];
  const after = text.slice(second.span.end, second.span.end + 24);
  if (!endsBeforeItBegins(first, second) && !isEarlierHour(article, first, second, after)) return [];
  const span = { start: first.span.start, end: second.span.end };
  const [from, to] = [first, second].map((timex) => sliceSpan(text, timex.span));
  return [finding(span, `${from ?? ''} is later than ${to ?? ''}. Check both, or let them change places.`)];
}

/** "From 2010 to 2005" and "between 2010 and 2005"; "2010–2005" needs no word before it. */
function isInterval(before: string, between: string): boolean {
  if (/\bbetween\s$/iu.test(before)) return /^\s(?:and|&)\s$/u.test(between);
  if (/\bfrom\s$/iu.test(before)) return /^,?\s?(?:to|until|till|through|-|–|—)\s?$/u.test(between);
  return /^\s?–\s?$/u.test(between) || /^\s(?:until|through)\s$/u.test(between);
}

/** Only what the text itself states is compared: "from December to March" runs into the next year. */
function endsBeforeItBegins(first: Timex, second: Timex): boolean {
  if (first.type !== 'DATE' || second.type !== 'DATE' || first.readings.length + second.readings.length > 0)
    return false;
  const [a, b] = [first.stated, second.stated];
  if (a.weekday !== undefined && a.day === undefined) return false;
  if (a.year === undefined && b.year === undefined)
    return a.month !== undefined && a.month === b.month && (a.day ?? 0) > (b.day ?? 32);
  if (a.year === undefined || b.year === undefined) return false;
  const [from, to] = [intervalOf(first.value ?? ''), intervalOf(second.value ?? '')];
  return from !== undefined && to !== undefined && to.end <= from.start;
}

/** Two hours of one half of one day: "from 5 p.m. to 3 p.m."; a night runs from p.m. to a.m. */
function isEarlierHour(article: Article, first: Timex, second: Timex, after: string): boolean {
  const { text } = article.document;
  const [a, b] = [first.stated, second.stated];
  if (a.hour === undefined || b.hour === undefined || a.day !== undefined || b.day !== undefined)
    return false;
  if (
    (b.weekday ?? a.weekday) !== a.weekday ||
    a.hour * 60 + (a.minute ?? 0) <= b.hour * 60 + (b.minute ?? 0)
  )
    return false;
  const [from, to] = [first, second].map(({ span }) => sliceSpan(text, span));
  // "From 5 p.m. EST to 3 p.m. PST"
  if (/\b(?:[A-Z]{2,4}|Eastern|Central|Mountain|Pacific)\b/u.test(from ?? '')) return false;
  if (/\bsame\sday\b/iu.test(`${to ?? ''}${after}`)) return true;
  if (/\b(?:next|following|tomorrow|later|overnight)\b/iu.test(`${to ?? ''}${after}`)) return false;
  const [half, other] = [from, to].map((words) => /\d\s?([ap])\.?m/iu.exec(words ?? '')?.[1]?.toLowerCase());
  return half !== undefined && half === other;
}
