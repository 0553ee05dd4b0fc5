// Completes years: two digits to four, and dates without a year to the one nearest to the publication date.
import type { CalendarDate } from '../calendar.ts';
import { dayNumber, isCalendarDate } from '../calendar.ts';
import type { Tense } from '../timexCandidate.ts';

/** The year with these last two digits nearest to the pivot; from 1950 to 2049 where there is no pivot. */
export function fullYear(twoDigits: number, pivot: number | undefined): number {
  const around = pivot ?? 1999;
  const century = Math.floor(around / 100) * 100;
  const years = [century - 100 + twoDigits, century + twoDigits, century + 100 + twoDigits];
  return years.reduce((best, year) => (Math.abs(year - around) < Math.abs(best - around) ? year : best));
}

/** Leap days may lie up to eight years away. */
const reach = 8;

/** The year of a day and month, seen from a date; undefined where no year near has that day. */
export function nearestYear(
  { month, day }: Pick<CalendarDate, 'month' | 'day'>,
  from: CalendarDate,
  tense: Tense | undefined,
): number | undefined {
  const today = dayNumber(from);
  let best: { year: number; distance: number } | undefined;
  for (let year = from.year - reach; year <= from.year + reach; year++) {
    if (!isCalendarDate({ year, month, day })) continue;
    const days = dayNumber({ year, month, day }) - today;
    if ((tense === 'past' && days > 0) || (tense === 'future' && days < 0)) continue;
    if (!best || Math.abs(days) < best.distance) best = { year, distance: Math.abs(days) };
  }
  return best?.year;
}

/** The year of a month, seen from a date; the month of that date counts for both tenses. */
export function nearestYearOfMonth(month: number, from: CalendarDate, tense: Tense | undefined): number {
  if (tense === 'past') return month <= from.month ? from.year : from.year - 1;
  if (tense === 'future') return month >= from.month ? from.year : from.year + 1;
  const months = month - from.month;
  if (months > 6) return from.year - 1;
  return months < -6 ? from.year + 1 : from.year;
}
