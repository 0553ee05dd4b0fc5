// Ages and dates of birth as an article states them right beside a person's name.
import type { Mention, Timex } from '../../annotators/layers.ts';
import { isNamed } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { entityOf, sentenceAt } from '../../article/queries.ts';
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';
import { readNumber } from './numbersInText.ts';
import { surroundings } from './surroundings.ts';

export interface StatedAge {
  readonly entityId: string;
  readonly name: string;
  readonly age: number;
  /** The number. */
  readonly span: Span;
}

/** "Ann Lee, 34," and "34-year-old Ann Lee", in sentences that tell of no other year and do not look back. */
export function statedAges(article: Article): readonly StatedAge[] {
  return article.mentions.flatMap((mention) => {
    const entity = entityOf(article, mention.id);
    if (!entity || mention.type !== 'PER' || !isNamed(mention)) return [];
    const found = ageBehind(article, mention) ?? ageBefore(article, mention);
    if (!found || found.age > oldest || looksBack(article, found.span)) return [];
    return [{ ...found, entityId: entity.id, name: sliceSpan(article.document.text, mention.head) }];
  });
}

const oldest = 115;

type Found = Pick<StatedAge, 'age' | 'span'>;

function ageBehind({ document: { text } }: Article, { head }: Mention): Found | undefined {
  const match =
    /^(?:,\s(?:aged?\s|now\s|who\s(?:is|turned)\s)?(\d{1,3})(?=,\s\p{Ll}|[.;]\s|\.$)|\sis\s(\d{1,3})(?=\syears\sold))/u.exec(
      text.slice(head.end, head.end + 28),
    );
  if (!match) return undefined;
  const number = match[1] ?? match[2] ?? '';
  const end = head.end + match[0].length;
  return { age: Number(number), span: { start: end - number.length, end } };
}

function ageBefore({ document: { text } }: Article, { span }: Mention): Found | undefined {
  const from = Math.max(0, span.start - 36);
  const match = /([\p{L}\d-]{1,20})-year-old\s$/u.exec(text.slice(from, span.start));
  const age = match && readNumber(match[1] ?? '');
  if (!match || age === undefined || age === null) return undefined;
  const start = from + match.index;
  return { age, span: { start, end: start + (match[1]?.length ?? 0) } };
}

/** An age of another time proves nothing: "In 1999 Lee, 34, …", "Lee, then 34". */
function looksBack(article: Article, span: Span): boolean {
  const published = Number(article.publicationDate?.value.slice(0, 4) ?? NaN);
  const { before, after } = surroundings(article, span);
  if (/\b(?:then|at the time|when (?:he|she) was)\b/iu.test(`${before}|${after}`)) return true;
  const near = { start: span.start - before.length, end: span.end + after.length };
  return timexesIn(article, near).some(
    ({ stated, source }) => (stated.year !== undefined && stated.year !== published) || source === 'distance',
  );
}

export interface StatedBirth {
  readonly entityId: string;
  readonly timex: Timex;
}

/** "Ann Lee was born in York on 3 March 1980", "Ann Lee, born in 1980,", "She was born in 1980", "Ann Lee (born 1980)", "Born in 1980, Ann Lee". */
export function statedBirths(article: Article): readonly StatedBirth[] {
  const { text } = article.document;
  return article.mentions.flatMap((mention) => {
    const { end } = mention.head;
    const before = birthBefore(article, mention);
    const known = before && entityOf(article, mention.id);
    if (known) return [{ entityId: known.id, timex: before }];
    const match = /^(?:,\s(?:who\swas\s)?|\s\(|\swas\s)born\b/u.exec(text.slice(end, end + 16));
    const entity = match && entityOf(article, mention.id);
    const sentence = sentenceAt(article, end - 1);
    if (!match || !entity || !sentence) return [];
    const start = end + match[0].length;
    const timex = timexesIn(article, { start, end: Math.min(start + 40, sentence.end) })[0];
    return timex?.stated.year === undefined ? [] : [{ entityId: entity.id, timex }];
  });
}

/** "Born in York on 3 March 1980, Ann Lee": the date that stands right before the name. */
function birthBefore(article: Article, { span }: Mention): Timex | undefined {
  const from = Math.max(0, span.start - 60);
  const match = /\bBorn\s(?:in\s\p{Lu}\p{L}{1,20}\s)?(?:on|in)\s[\p{L}\d]{1,9}[^.;]{0,18},\s$/u.exec(
    article.document.text.slice(from, span.start),
  );
  const timex = match && timexesIn(article, { start: from + match.index, end: span.start }).at(-1);
  return timex && timex.stated.year !== undefined && timex.span.end === span.start - 2 ? timex : undefined;
}

/** Those that begin within the span. */
function timexesIn({ timexes }: Article, { start, end }: Span): readonly Timex[] {
  const first = countLeading(timexes, ({ span }) => span.start < start);
  const found: Timex[] = [];
  for (let index = first; index < timexes.length; index++) {
    const timex = timexes[index];
    if (!timex || timex.span.start >= end) break;
    found.push(timex);
  }
  return found;
}
