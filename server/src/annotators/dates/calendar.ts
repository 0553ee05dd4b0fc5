// Pure arithmetic of the Gregorian calendar on ISO dates; the clock is never read.

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayInMilliseconds = 86_400_000;

/** The date of an ISO date or date-time ("2022-05-25T21:37"); undefined for anything else and for dates that do not exist. */
export function parseIsoDate(value: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?=T|$)/.exec(value);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : undefined;
}

/** 1 (Monday) – 7 (Sunday) of an ISO date or date-time. */
export function weekdayOf(value: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined {
  const date = parseIsoDate(value);
  return date && weekdayOfDate(date);
}

export function weekdayOfDate(date: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // Day 0, 1 January 1970, was a Thursday.
  const fromMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return (fromMonday + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** A month `by` months away: year and month alone, since a day may not exist there. */
export function addMonths(date: Pick<CalendarDate, 'year' | 'month'>, by: number) {
  const months = date.year * 12 + date.month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayInMilliseconds);
}

function dateOfDayNumber(days: number): CalendarDate {
  const date = new Date(days * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2022-05-25" */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${isoMonth({ year, month })}-${twoDigits(day)}`;
}

/** "2022-05" */
export function isoMonth({ year, month }: Pick<CalendarDate, 'year' | 'month'>): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
}

/** "2022-W21": weeks start on Monday, and the week of 4 January is the first. */
export function isoWeek(date: CalendarDate): string {
  const thursday = addDays(date, 4 - weekdayOfDate(date));
  const days = dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${String(thursday.year).padStart(4, '0')}-W${twoDigits(Math.floor(days / 7) + 1)}`;
}

/** Monday of an ISO week. */
export function mondayOfIsoWeek(year: number, week: number): CalendarDate {
  const january4 = { year, month: 1, day: 4 };
  return addDays(january4, (week - 1) * 7 + 1 - weekdayOfDate(january4));
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
