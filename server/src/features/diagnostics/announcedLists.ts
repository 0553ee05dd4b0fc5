// Lists that a sentence announces with their number: "three people: Ann Lee, Bo Berg and Cy Dale", "12 people: five women and seven men".
import { cardinalWords } from '../../lexicon/en/numbers.ts';
import type { Span } from '../../text/span.ts';
import { readNumber } from './numbersInText.ts';
import type { ProseSentence } from './proseSentences.ts';

export interface AnnouncedList {
  /** The number that is announced, and where; absolute. */
  readonly count: number;
  readonly span: Span;
  readonly items: readonly string[];
}

const cardinals = [...cardinalWords.keys()].join('|');
const nouns = String.raw`(?:\s\p{Ll}[\p{Ll}-]{1,15}){0,3}\s(?:\p{Ll}[\p{Ll}-]{1,15}s|people|men|women|children)`;
const announcement = new RegExp(
  String.raw`(?<![\p{L}\d$£€.,-])(\d{1,3}(?:,\d{3}){0,2}|(?:${cardinals})(?:-(?:${cardinals}))?)(?=\s)${nouns}(?::\s|\s[—–]\s)`,
  'iu',
);

/** The first of a sentence. */
export function announcedList({ text, span }: ProseSentence): AnnouncedList | undefined {
  const match = announcement.exec(text);
  const number = match?.[1] ?? '';
  const count = readNumber(number);
  if (!match || count === undefined || count < 2) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const end = /[.!?:—–“”"()]/u.exec(rest)?.index ?? rest.length;
  const start = span.start + match.index;
  const items = itemsOf(rest.slice(0, end).trim());
  return { count, span: { start, end: start + number.length }, items };
}

function itemsOf(list: string): readonly string[] {
  const between = list.includes(';') ? /;\s(?:and\s|or\s)?/u : /,\s(?:and\s|or\s)?|\s(?:and|or|plus)\s/u;
  return list
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
