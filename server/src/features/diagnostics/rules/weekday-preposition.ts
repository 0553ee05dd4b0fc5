// weekday-preposition: "met on Monday" where the house writes "met Monday", and the other way round.
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, sectionAt, sentenceAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const weekdayPreposition: Rule = {
  id: 'weekday-preposition',
  title: '“On” before a weekday, or none, against the style of the house',
  severity: 'off',
  check: (article, { style }) => {
    const asked = style?.weekdayPreposition;
    if (asked === undefined) return [];
    return article.timexes.flatMap((timex) => {
      if (!isWeekday(article, timex)) return [];
      return asked === 'none' ? withOn(article, timex) : withoutOn(article, timex);
    });
  },
};

/** A weekday alone, or with a part of it: "Monday", "Monday night". */
function isWeekday(article: Article, { stated, span, type }: Timex): boolean {
  if (stated.weekday === undefined || stated.day !== undefined || stated.hour !== undefined) return false;
  if (type === 'SET' || sectionAt(article, span.start)?.kind !== 'paragraph') return false;
  if (
    !/^\p{Lu}\p{Ll}+day(?:\s(?:morning|afternoon|evening|night))?$/u.test(
      sliceSpan(article.document.text, span),
    )
  )
    return false;
  return !insideQuotation(article, span);
}

/** Only where nothing can be confused: between a word in small letters and the end of the phrase. */
function withOn(article: Article, { span }: Timex): readonly Finding[] {
  const { before, after } = around(article, span);
  const match = /(?:^|\s)(\p{Ll}[\p{Ll}’'-]*)\son\s$/u.exec(before);
  if (
    !match ||
    joins.has(match[1] ?? '') ||
    !/^(?:[.;]|,\s(?!\p{Lu})|\s(?:for|to|in|at|after|as|when|by|with|and|from|because|during|over|against|about)\b)/u.test(
      after,
    )
  )
    return [];
  // "65 on Thursday, 180 on Friday": all of a row or none.
  if (otherDay.test(after) || otherDay.test(before.slice(0, -'on '.length))) return [];
  const place = { start: span.start - 'on '.length, end: span.end };
  const message = 'The style of this house has no “on” before a weekday here. Leave it out.';
  const edit = { start: place.start, end: span.start };
  return [finding(place, message, { fixes: [fix('Leave “on” out', edit, '', true)] })];
}

const otherDay = /\bon\s\p{Lu}\p{Ll}+day\b/u;

/** Words behind which "on Monday" begins a phrase of its own, or belongs to the word: "and on Monday", "based on Monday". */
const joins: ReadonlySet<string> = new Set(
  (
    'and or but that as when which who because if while than then so not only early late later earlier even including until ' +
    'based focus focused depend depends depending rely relies later both either also'
  ).split(' '),
);

/** An adverb without its "on": behind a verb or a noun, before the end of the phrase or a small word. */
function withoutOn(article: Article, { span }: Timex): readonly Finding[] {
  const { before, after } = around(article, span);
  const word = /(?:^|\s)(\p{Ll}[\p{Ll}’'-]*|\p{Lu}[\p{L}.’'-]*)\s$/u.exec(before)?.[1];
  if (word === undefined || governing.has(word.toLowerCase())) return [];
  if (
    !/^(?:[.;]|,\s|\s(?:that|for|to|in|at|after|as|when|by|with|from|because|during|over|against|about|he|she|they|it|the|a|an|there|his|her|their|its)\b)/u.test(
      after,
    )
  )
    return [];
  const message = 'The style of this house has “on” before a weekday. Put it in.';
  return [
    finding(span, message, {
      fixes: [fix('Put “on” in', { start: span.start, end: span.start }, 'on ', true)],
    }),
  ];
}

/** Prepositions, articles, adjectives and joints: behind them the weekday is no adverb of its own. */
const governing: ReadonlySet<string> = new Set(
  (
    'on by until till since from to for of after before through between and or about around late later early earlier only than like as with ' +
    'in at this that the a an its his her their our my your every each last next past coming following previous same one ' +
    'also another any some most both either neither is was are were be been being not but if when while because whether which who ' +
    'so then good black holy easter cyber super throughout into over beyond via per'
  ).split(' '),
);

const farthest = 40;

function around(article: Article, span: Timex['span']): { readonly before: string; readonly after: string } {
  const { text } = article.document;
  const sentence = sentenceAt(article, span.start) ?? span;
  return {
    before: text.slice(Math.max(sentence.start, span.start - farthest), span.start),
    after: text.slice(span.end, Math.min(Math.max(sentence.end, span.end), span.end + farthest)),
  };
}
