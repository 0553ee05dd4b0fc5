// Dates in digits alone: 25/05/2022, 2/12/03, 25.5.2022, 2022-05-25.
import type { Reading, TimexMeaning } from '../timexCandidate.ts';
import { behindWeekday, weekdayAt } from './calendarDates.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isJoined, matchAt, pieceFrom, reading } from './recognizer.ts';

const numeric = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const iso = /([12]\d{3})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/y;

export const numericDates: Recognizer = {
  digits: true,
  begins: ({ weekday }) => weekday !== undefined,
  read: readNumericDate,
};

function readNumericDate(scan: Scan, at: number): Reading | undefined {
  const weekday = weekdayAt(scan, at);
  const from = weekday === undefined ? at : behindWeekday(scan, at);
  const token = scan.tokens[from];
  if (token === undefined || Number.isNaN(token.number)) return undefined;
  const date = readIso(scan, from) ?? readNumeric(scan, from);
  if (!date || weekday === undefined) return date;
  return { ...date, from: at, stated: { ...date.stated, weekday } };
}

function readIso(scan: Scan, at: number): Reading | undefined {
  const match = matchAt(iso, scan, at);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (month > 12 || month < 1 || day < 1 || day > 39) return undefined;
  const to = pieceFrom(scan, at, match.index + match[0].length);
  // A "T" and a time may follow.
  if (isJoined(scan, at, to) && !/^T\d/.test(scan.text.slice(match.index + match[0].length)))
    return undefined;
  const meaning = { kind: 'calendar', year, month, day } as const;
  return reading(at, to, { source: 'numeric-date', type: 'DATE', meaning, stated: { year, month, day } });
}

function readNumeric(scan: Scan, at: number): Reading | undefined {
  const match = matchAt(numeric, scan, at);
  if (!match) return undefined;
  const [first, second, digits] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
  const end = match.index + match[0].length;
  if (digits.length === 2 && match[2] === '-') return undefined;
  if (digits.length === 4 && !/^(?:1[5-9]|20)/.test(digits)) return undefined;
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  if (low > 12 || low === 0 || high > 39) return undefined;
  // Days beyond the longest month are slips only where four digits make sure of a date.
  if (digits.length === 2 && (high > 31 || (match[2] === '.' && high <= 12 && low === high)))
    return undefined;
  const to = pieceFrom(scan, at, end);
  if (isJoined(scan, at, to) || /^[-–]\d/.test(scan.text.slice(end, end + 2))) return undefined;
  const shortYear = digits.length === 2;
  const meaning: TimexMeaning = { kind: 'numeric', first, second, year: Number(digits), shortYear };
  return reading(at, to, { source: 'numeric-date', type: 'DATE', meaning });
}
