// Dates with a day and a month, and a year where there is one: 25 May 2022, Wed, May 25, the 3rd of May, 25/05/2022, 2022-05-25.
import { monthNumbers } from '../../../lexicon/en/months.ts';
import { weekdayNumbers } from '../../../lexicon/en/weekdays.ts';
import type { TimexParts } from '../../layers.ts';
import type { TimexCandidate, TimexMeaning } from '../timexCandidate.ts';
import { leadingWeekday, month, monthOf, space, weekdayOfWord, yearOfDate } from './patterns.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { candidate, joinedAfter, joinedBefore, matchAt, withThe } from './recognizer.ts';

const dayMonth = new RegExp(
  `${leadingWeekday}(\\d{1,2})(st|nd|rd|th)?(?:${space}(?:of${space})?|-)(${month})(?:(?:,?${space}|-)${yearOfDate})?`,
  'y',
);

const monthDay = new RegExp(
  `${leadingWeekday}(${month})${space}(?:the${space})?(\\d{1,2})(st|nd|rd|th)?(?!\\d)(?:(?:,\\s{0,2}|${space})${yearOfDate})?`,
  'y',
);

const numeric = new RegExp(`${leadingWeekday}(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?!\\d)`, 'y');

const iso = new RegExp(`${leadingWeekday}([12]\\d{3})([/.-])(\\d{1,2})\\3(\\d{1,2})(?!\\d)`, 'y');

export const fullDates: Recognizer = {
  words: [...monthNumbers.keys(), ...weekdayNumbers.keys()],
  digits: true,
  read: (scan, at) =>
    readDayMonth(scan, at) ?? readMonthDay(scan, at) ?? readIso(scan, at) ?? readNumeric(scan, at),
};

function readDayMonth({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(dayMonth, text, at);
  if (!match || (joinedBefore(text, at) && !endsDayRange(text, at))) return undefined;
  const end = at + match[0].length;
  if (/^[A-Za-z]/.test(text.slice(end, end + 1))) return undefined;
  const fields = { day: match[2], month: match[4], year: match[5], weekday: match[1] };
  return calendarDate(match[3] === undefined ? at : withThe(text, at), end, fields);
}

function readMonthDay({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(monthDay, text, at);
  if (!match || joinedBefore(text, at)) return undefined;
  const end = at + match[0].length;
  if (joinedAfter(text, end) && !/^:\d/.test(text.slice(end, end + 2))) return undefined;
  return calendarDate(at, end, { day: match[3], month: match[2], year: match[5], weekday: match[1] });
}

function readIso({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(iso, text, at);
  if (!match || joinedBefore(text, at)) return undefined;
  const end = at + match[0].length;
  // A "T" and a time may follow.
  if (joinedAfter(text, end) && !/^T\d/.test(text.slice(end, end + 2))) return undefined;
  if (Number(match[4]) > 12) return undefined;
  return calendarDate(at, end, { day: match[5], month: match[4], year: match[2], weekday: match[1] });
}

function readNumeric({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(numeric, text, at);
  if (!match || joinedBefore(text, at)) return undefined;
  const end = at + match[0].length;
  const [first, second, digits] = [Number(match[2]), Number(match[4]), match[5] ?? ''];
  if (joinedAfter(text, end) || /^-/.test(text.slice(end, end + 1))) return undefined;
  if (digits.length === 2 && match[3] !== '/') return undefined;
  if (digits.length === 4 && !/^(?:1[5-9]|20)/.test(digits)) return undefined;
  if (Math.min(first, second) > 12 || Math.min(first, second) === 0 || Math.max(first, second) > 39)
    return undefined;
  // Days beyond the longest month are slips only where four digits make sure of a date.
  if (Math.max(first, second) > 31 && digits.length === 2) return undefined;
  const meaning: TimexMeaning = {
    kind: 'numeric',
    first,
    second,
    year: Number(digits),
    shortYear: digits.length === 2,
  };
  return candidate(at, end, { source: 'full-date', type: 'DATE', meaning, stated: weekdayPart(match[1]) });
}

interface Fields {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
  readonly weekday: string | undefined;
}

function calendarDate(start: number, end: number, fields: Fields): TimexCandidate | undefined {
  const day = Number(fields.day);
  const monthNumber = monthOf(fields.month ?? '') ?? Number(fields.month);
  // 31 April is a slip, 47 April is no date.
  if (!(day >= 1 && day <= 39 && monthNumber >= 1) || (day > 31 && fields.year === undefined))
    return undefined;
  const year = fields.year === undefined ? {} : { year: Number(fields.year) };
  const stated = { ...year, month: monthNumber, day };
  return candidate(start, end, {
    source: 'full-date',
    type: 'DATE',
    meaning: { kind: 'calendar', ...stated },
    stated: { ...stated, ...weekdayPart(fields.weekday) },
  });
}

function weekdayPart(form: string | undefined): TimexParts {
  const weekday = weekdayOfWord(form);
  return weekday === undefined ? {} : { weekday };
}

/** "10-12 October" */
function endsDayRange(text: string, at: number): boolean {
  return /(?:^|\s)\d{1,2}[–-]$/.test(text.slice(Math.max(0, at - 4), at));
}
