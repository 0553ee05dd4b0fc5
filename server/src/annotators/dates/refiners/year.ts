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

/** In days: a date as near as this is meant, whatever the verb says; of farther ones the verb decides. */
const near = 120;

/** Whether so many days away a date is meant whatever the verb says. */
export function isNear(days: number): boolean {
  return Math.abs(days) <= near;
}

/**
 * The year of a day and month, seen from a date; undefined where no year near has that day. Two of three such dates in
 * news lie within months of the day of writing, before it or after.
 */
export function nearestYear(
  { month, day }: Pick<CalendarDate, 'month' | 'day'>,
  from: CalendarDate,
  tense: Tense | undefined,
): number | undefined {
  const today = dayNumber(from);
  const found: { readonly year: number; readonly days: number }[] = [];
  for (let year = from.year - reach; year <= from.year + reach; year++) {
    if (isCalendarDate({ year, month, day }))
      found.push({ year, days: dayNumber({ year, month, day }) - today });
  }
  const byDistance = found.sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  const nearest = byDistance[0];
  if (!nearest || isNear(nearest.days)) return nearest?.year;
  const sense = tense === 'future' ? 1 : -1;
  return byDistance.find(({ days }) => Math.sign(days) === sense)?.year;
}

/** The year of a month, seen from a date; the month of that date counts for both tenses. */
export function nearestYearOfMonth(month: number, from: CalendarDate, tense: Tense | undefined): number {
  if (tense === 'past') return month <= from.month ? from.year : from.year - 1;
  if (tense === 'future') return month >= from.month ? from.year : from.year + 1;
  const months = month - from.month;
  if (months > 6) return from.year - 1;
  return months < -6 ? from.year + 1 : from.year;
}
