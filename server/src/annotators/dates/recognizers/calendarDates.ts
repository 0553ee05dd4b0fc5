// Dates that name a month: May 25, 2022; 25 May; the 3rd of May; May 2022; in May; with a weekday before them or without.
import { ambiguousMonths } from '../../../lexicon/en/months.ts';
import type { TimexParts } from '../../layers.ts';
import type { Reading } from '../timexCandidate.ts';
import { isBareMonth } from './bareMonth.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, isJoined, lowerAt, namePointerAt, reading } from './recognizer.ts';
import type { YearReading } from './yearNumbers.ts';
import { readYear } from './yearNumbers.ts';

export const calendarDates: Recognizer = {
  digits: true,
  begins: ({ month, weekday, ordinal, determiner, pointer }) =>
    month !== undefined ||
    weekday !== undefined ||
    ordinal !== undefined ||
    pointer !== undefined ||
    determiner === 'the' ||
    determiner === 'this',
  read: readCalendarDate,
};

function readCalendarDate(scan: Scan, at: number): Reading | undefined {
  const weekday = weekdayAt(scan, at);
  const from = weekday === undefined ? at : behindWeekday(scan, at);
  const date =
    readMonthFirst(scan, from) ??
    readDayFirst(scan, from) ??
    (weekday === undefined ? readMonth(scan, at) : undefined);
  if (!date || (weekday !== undefined && date.stated.day === undefined)) return undefined;
  return weekday === undefined ? date : { ...date, from: at, stated: { ...date.stated, weekday } };
}

/** "Monday," and "Mon." before a date. */
export function weekdayAt({ tokens }: Scan, at: number): number | undefined {
  const token = tokens[at];
  const { weekday, abbreviated, plural } = token?.word ?? {};
  return weekday !== undefined && !plural && (!abbreviated || isCapitalised(token)) ? weekday : undefined;
}

/** The piece behind a weekday, a comma and "the". */
export function behindWeekday(scan: Scan, at: number): number {
  const comma = lowerAt(scan, at + 1) === ',' ? at + 2 : at + 1;
  return lowerAt(scan, comma) === 'the' ? comma + 1 : comma;
}

/** 1–12 where a month is named at the piece: full names, and abbreviations with a capital. */
function monthAt({ tokens }: Scan, at: number): number | undefined {
  const token = tokens[at];
  const { month, abbreviated } = token?.word ?? {};
  if (month === undefined) return undefined;
  if (isCapitalised(token)) return month;
  return abbreviated || ambiguousMonths.has(token?.lower ?? '') ? undefined : month;
}

/** 1–39 written as a day: 31 April is a slip, 47 April is no date. */
function dayAt({ tokens }: Scan, at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.digits === 1 || token.digits === 2)
    return token.ending !== 's' && token.number >= 1 && token.number <= 39 ? token.number : undefined;
  return token.ending === '' ? (token.word?.ordinal ?? undefined) : undefined;
}

function readMonthFirst(scan: Scan, at: number): Reading | undefined {
  const month = monthAt(scan, at);
  if (month === undefined) return undefined;
  const dayPiece = lowerAt(scan, at + 1) === 'the' ? at + 2 : at + 1;
  const day = dayAt(scan, dayPiece);
  if (day === undefined || scan.tokens[dayPiece]?.gap === 'none') return undefined;
  const behind = dayPiece + 1;
  if (isNameOfOrdinal(scan, dayPiece)) return undefined;
  if (isJoined(scan, at, behind) && !/^:\d/.test(scan.text.slice(scan.tokens[dayPiece]?.end ?? 0)))
    return undefined;
  const year = yearBehind(scan, behind);
  return calendarDate(at, year?.to ?? behind, { month, day }, year);
}

/** "In May the Second Squadron sailed" */
function isNameOfOrdinal({ tokens }: Scan, at: number): boolean {
  return (
    tokens[at]?.word?.ordinal !== undefined && isCapitalised(tokens[at]) && isCapitalised(tokens[at + 1])
  );
}

/** The year behind a day or a month, a comma or a hyphen between them. */
function yearBehind(scan: Scan, at: number): YearReading | undefined {
  const comma = lowerAt(scan, at) === ',';
  const from = comma || lowerAt(scan, at) === 'of' ? at + 1 : at;
  const found = readYear(scan, from);
  if (found && comma && scan.tokens[from]?.word?.cardinal !== undefined) return undefined;
  return found;
}

function readDayFirst(scan: Scan, at: number): Reading | undefined {
  const the = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const day = dayAt(scan, the);
  const token = scan.tokens[the];
  if (day === undefined || !token) return undefined;
  const ordinal = token.ending === 'ordinal' || token.digits === 0;
  if ((the > at || token.digits === 0) && !ordinal) return undefined;
  const of = lowerAt(scan, the + 1) === 'of' ? the + 2 : the + 1;
  if (token.digits === 0 && of === the + 1) return undefined;
  const month = monthAt(scan, of);
  if (month === undefined || (token.gap !== 'hyphen' && isJoined(scan, the, the + 1))) return undefined;
  const behind = of + 1;
  if (isFollowedByDay(scan, behind)) return undefined;
  const year = yearBehind(scan, behind);
  return calendarDate(at, year?.to ?? behind, { month, day }, year);
}

/** "10 May 3": the day stands behind the month. */
function isFollowedByDay(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    token.digits > 0 &&
    token.digits < 3 &&
    token.gap === 'space' &&
    token.ending === '' &&
    !/^(?:st|nd|rd|th|[ap]\.?m|[:.]\d)/i.test(scan.text.slice(token.end).trimStart().slice(0, 4))
  );
}

function calendarDate(
  from: number,
  to: number,
  { month, day }: { readonly month: number; readonly day?: number },
  found: YearReading | undefined,
): Reading | undefined {
  if (day !== undefined && day > 31 && found === undefined) return undefined;
  const era = found?.era;
  const year = found === undefined ? {} : { year: found.year };
  const stated: TimexParts = {
    ...(era === undefined ? year : {}),
    month,
    ...(day === undefined ? {} : { day }),
  };
  const source = day === undefined ? 'month' : 'full-date';
  return reading(from, to, {
    source,
    type: 'DATE',
    meaning: { kind: 'calendar', ...year, month, day, era },
    stated,
  });
}

/** "May 2022", "last May", "in May". */
function readMonth(scan: Scan, at: number): Reading | undefined {
  const pointer = namePointerAt(scan, at);
  const guided = pointer !== undefined;
  const from = guided ? at + 1 : at;
  const month = monthAt(scan, from);
  if (month === undefined || isJoined(scan, from, from + 1)) return undefined;
  const day = guided && pointer !== 'this' ? readMonthFirst(scan, from) : undefined;
  if (day?.meaning.kind === 'calendar' && day.meaning.year === undefined)
    return { ...day, from: at, meaning: { ...day.meaning, pointer } };
  const year = yearBehind(scan, from + 1);
  if (year) return calendarDate(at, year.to, { month }, year);
  if (!guided && !isBareMonth(scan, from)) return undefined;
  const found = calendarDate(at, from + 1, { month }, undefined);
  const meaning = { kind: 'calendar', month, pointer } as const;
  return found && { ...found, meaning };
}
