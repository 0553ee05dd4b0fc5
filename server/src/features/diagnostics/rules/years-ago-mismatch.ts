// years-ago-mismatch: "ten years ago, in 2014" in an article of 2022.
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { timexPairs } from '../timexPairs.ts';

export const yearsAgoMismatch: Rule = {
  id: 'years-ago-mismatch',
  title: 'A number of years that does not lead to the year beside it',
  severity: 'warning',
  check: (article) =>
    timexPairs(article).flatMap(({ first, second, between }) => {
      if (/^,?\s(?:back\s)?in\s$|^\s\((?:in\s)?$/u.test(between)) return mismatch(article, first, second);
      return /^(?:,|\s[–—(-]|—)\s?$/u.test(between) ? mismatch(article, second, first) : [];
    }),
};

function mismatch(article: Article, ago: Timex, year: Timex): readonly Finding[] {
  const stated = year.stated.year;
  const published = Number(article.publicationDate?.value.slice(0, 4) ?? NaN);
  const count = published - Number(/^\d{4}$/.exec(ago.value ?? '')?.[0] ?? NaN);
  if (stated === undefined || !(count >= 1) || ago.anchor !== 'publicationDate') return [];
  if (!/\byears?\sago$/iu.test(sliceSpan(article.document.text, ago.span))) return [];
  const actual = published - stated;
  if (agrees(count, actual, ago.mod)) return [];
  const message = `${stated} is not ${count} years before ${published}, when this article is published, but ${actual}. Check both.`;
  const span = article.publicationDate?.span;
  const related = [
    { span: year.span, message: 'The year.' },
    ...(span ? [{ span, message: 'The publication date.' }] : []),
  ];
  return [finding(ago.span, message, { related })];
}

/** In January what was two Decembers ago lies two years back in the calendar and one in time: one year is no fault. */
function agrees(count: number, actual: number, mod: string | undefined): boolean {
  const loose = Math.max(2, count / 10);
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE')
    return actual >= count - 1 && actual <= count + 2 * loose;
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return actual <= count + 1 && actual >= count - loose;
  return Math.abs(actual - count) <= (mod === 'APPROX' ? loose : 1);
}
