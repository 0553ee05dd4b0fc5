// How far a date lies from the publication date, in the unit that reads best: "3 days before publication".
import type { CalendarDate } from '../annotators/dates/calendar.ts';
import { dayNumber, parseIsoDate } from '../annotators/dates/calendar.ts';
import { firstDayOf, intervalOf } from '../annotators/dates/interval.ts';
import { counted } from './markdown.ts';

/**
 * Of two values, the second an ISO date or date-time. A period is as far as its unit is from the one of publication: of
 * May, April is "1 month before publication". Undefined for what has no place in the calendar, and for fiscal years.
 */
export function distanceFromPublication(value: string, published: string): string | undefined {
  const from = parseIsoDate(published);
  const interval = intervalOf(value);
  if (!from || !interval || value.includes('X') || value.startsWith('FY')) return undefined;
  const day = parseIsoDate(value) ?? firstDayOf(interval);
  if (/^\d{4}-(?:\d\d|W\d\d)-\d/.test(value)) return daysApart(day, from);
  if (/^\d{4}-W\d/.test(value)) return weeksApart(day, from);
  const period = periods.find(({ form }) => form.test(value));
  return period && periodsApart(period, day, from);
}

interface Period {
  readonly form: RegExp;
  readonly name: string;
  readonly plural: string;
  readonly months: number;
  /** Months between the start of the year and that of its first such period. */
  readonly offset: number;
}

const periods: readonly Period[] = [
  { form: /^(?:BC)?\d{4}-\d\d(?:-\d\d)?$/, name: 'month', plural: 'months', months: 1, offset: 0 },
  { form: /-Q\d$/, name: 'quarter', plural: 'quarters', months: 3, offset: 0 },
  { form: /-(?:SP|SU|FA|WI)$/, name: 'season', plural: 'seasons', months: 3, offset: 2 },
  { form: /-H\d$/, name: 'half-year', plural: 'half-years', months: 6, offset: 0 },
  { form: /^(?:BC)?\d{4}$/, name: 'year', plural: 'years', months: 12, offset: 0 },
  { form: /^(?:BC)?\d{3}$/, name: 'decade', plural: 'decades', months: 120, offset: 0 },
  { form: /^(?:BC)?\d\d$/, name: 'century', plural: 'centuries', months: 1200, offset: 0 },
];

function daysApart(day: CalendarDate, from: CalendarDate): string {
  const days = dayNumber(day) - dayNumber(from);
  const count = Math.abs(days);
  if (count === 0) return 'the day of publication';
  if (count % 7 === 0 && count < 63) return directed(counted(count / 7, 'week'), days);
  if (count <= 20) return directed(counted(count, 'day'), days);
  const months = Math.abs(monthNumber(day) - monthNumber(from));
  if (day.day === from.day) return directed(monthsInWords(months), days);
  if (count < 63) return directed(`about ${counted(Math.round(count / 7), 'week')}`, days);
  return directed(about(monthsInWords(Math.round(count / 30.44))), days);
}

function weeksApart(day: CalendarDate, from: CalendarDate): string {
  const weeks = weekNumber(day) - weekNumber(from);
  const count = Math.abs(weeks);
  if (count === 0) return 'the week of publication';
  if (count <= 8) return directed(counted(count, 'week'), weeks);
  return directed(about(monthsInWords(Math.round((count * 7) / 30.44))), weeks);
}

function periodsApart(period: Period, day: CalendarDate, from: CalendarDate): string {
  const { name, plural, months, offset } = period;
  const indexOf = (date: CalendarDate) => Math.floor((monthNumber(date) - offset) / months);
  const by = indexOf(day) - indexOf(from);
  const count = Math.abs(by);
  if (count === 0) return `the ${name} of publication`;
  const years = count * months >= 24 || (count * months) % 12 === 0;
  if (months > 12 || !years) return directed(counted(count, name, plural), by);
  return directed(monthsInWords(count * months), by);
}

/** Up to two years in months, then in years. */
function monthsInWords(months: number): string {
  if (months % 12 === 0) return counted(months / 12, 'year');
  return months < 24 ? counted(months, 'month') : about(counted(Math.round(months / 12), 'year'));
}

/** Weeks since the one of 1 January 1970; they begin on Monday. */
function weekNumber(date: CalendarDate): number {
  return Math.floor((dayNumber(date) + 3) / 7);
}

function monthNumber({ year, month }: CalendarDate): number {
  return year * 12 + month - 1;
}

function about(words: string): string {
  return words.startsWith('about') ? words : `about ${words}`;
}

function directed(words: string, by: number): string {
  return `${words} ${by < 0 ? 'before' : 'after'} publication`;
}
