// relative-day: yesterday, today and tomorrow in copy that is read on another day.
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import type { HouseStyle } from '../houseStyle.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { asAdverb, weekdayName } from '../weekdayName.ts';

export const relativeDay: Rule = {
  id: 'relative-day',
  title: 'Yesterday, today or tomorrow in copy',
  severity: 'off',
  check: (article, { style = {} }) => article.timexes.flatMap((timex) => report(article, timex, style)),
};

const relative =
  /^(?:(?:late|early|earlier|later)\s)?(yesterday|today|tomorrow|tonight)(\s(?:morning|afternoon|evening|night))?$/iu;

function report(article: Article, timex: Timex, style: HouseStyle): readonly Finding[] {
  const { span } = timex;
  const match = relative.exec(sliceSpan(article.document.text, span));
  const word = match?.[1]?.toLowerCase();
  if (!match || word === undefined || sectionAt(article, span.start)?.kind !== 'paragraph') return [];
  if (insideQuotation(article, span) || (word === 'today' && !isThatDay(article, timex, match[0]))) return [];
  const day = weekdayName(timex.value);
  const write = day === undefined ? 'the weekday' : `“${day}”`;
  const message = `Readers of another day take “${word}” for another date. Write ${write}.`;
  return [
    finding(span, message, {
      fixes: day === undefined ? [] : replacement(article, timex, match, day, style),
    }),
  ];
}

/** "Today" is the present time as well; it is the day beside a verb in the past: "said today", "today reviewed". */
function isThatDay({ document: { text } }: Article, { span }: Timex, words: string): boolean {
  if (words.length > 'today'.length) return true;
  if (/^['’]s/u.test(text.slice(span.end, span.end + 2))) return false;
  const before = /([\p{L}’']+)\s$/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[1] ?? '';
  const after = /^\s([\p{L}’']+)/u.exec(text.slice(span.end, span.end + 24))?.[1] ?? '';
  return [before, after].some((word) => /\p{Ll}ed$/u.test(word) || pastVerbs.has(word));
}

const pastVerbs: ReadonlySet<string> = new Set(
  'said told fell rose met began won lost left made took gave came went held sent'.split(' '),
);

/** "late yesterday" and "tonight" stay as they are where the weekday would need other words around it. */
function replacement(
  article: Article,
  timex: Timex,
  [words, word = '', part = '']: RegExpExecArray,
  day: string,
  style: HouseStyle,
): readonly Fix[] {
  if (words.length > word.length + part.length) return [];
  const { text } = article.document;
  const isPossessive = /^['’]s/u.test(text.slice(timex.span.end, timex.span.end + 2));
  const night = word.toLowerCase() === 'tonight' ? ' night' : '';
  const written = isPossessive ? day : asAdverb(article, timex, day, style);
  const newText = `${written}${part}${night}`;
  return [fix(`Write “${newText}”`, timex.span, newText, false)];
}
