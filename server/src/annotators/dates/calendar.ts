// Pure integer arithmetic of the Gregorian calendar, also before 1582; the clock is never read. Dates are valid from year 1
// to 9999; arithmetic may leave these years, where 0 is 1 BC and -1 is 2 BC, and the formatters then write "BC0001" and "10000".

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The date of an ISO date or date-time ("2022-05-25T21:37"); undefined for anything else and for dates that do not exist. */
export function parseIsoDate(value: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?=T|$)/.exec(value);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : undefined;
}

/** 1 (Monday) – 7 (Sunday) of an ISO date or date-time. */
export function weekdayOf(value: string): Weekday | undefined {
  const date = parseIsoDate(value);
  return date && weekdayOfDate(date);
}

export function weekdayOfDate(date: CalendarDate): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  return (modulo(dayNumber(date) + 3, 7) + 1) as Weekday;
}

/** Whether the date exists and lies in the years 1 – 9999, which a value can hold. */
export function isCalendarDate(date: CalendarDate): boolean {
  return date.year >= 1 && date.year <= 9999 && isDayOfMonth(date);
}

/** Whether the month has the day, in any year. */
export function isDayOfMonth({ year, month, day }: CalendarDate): boolean {
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
  return { year: Math.floor(months / 12), month: modulo(months, 12) + 1 };
}

const daysInEra = 146_097;
/** From 1 March of the year 0, where the eras of 400 years begin, to 1 January 1970. */
const daysTo1970 = 719_468;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Counted from March on, the leap day is the last of its year and the months before it do not move.
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - daysTo1970;
}

/** The date so many days after 1 January 1970. */
export function dateOfDayNumber(days: number): CalendarDate {
  const era = Math.floor((days + daysTo1970) / daysInEra);
  const dayOfEra = days + daysTo1970 - era * daysInEra;
  // Takes the leap days out: one in 4 years (1460 days), none in 100 (36524), one in 400 (146096).
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** "2022-05-25" */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${isoMonth({ year, month })}-${twoDigits(day)}`;
}

/** "2022-05" */
export function isoMonth({ year, month }: Pick<CalendarDate, 'year' | 'month'>): string {
  return `${fourDigits(year)}-${twoDigits(month)}`;
}

/** "2022-W21": weeks start on Monday, and the week of 4 January is the first. */
export function isoWeek(date: CalendarDate): string {
  const thursday = addDays(date, 4 - weekdayOfDate(date));
  const days = dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${fourDigits(thursday.year)}-W${twoDigits(Math.floor(days / 7) + 1)}`;
}

/** Monday of an ISO week. */
export function mondayOfIsoWeek(year: number, week: number): CalendarDate {
  const january4 = { year, month: 1, day: 4 };
  return addDays(january4, (week - 1) * 7 + 1 - weekdayOfDate(january4));
}

/** 52 or 53. */
export function isoWeeksInYear(year: number): number {
  return (dayNumber(mondayOfIsoWeek(year + 1, 1)) - dayNumber(mondayOfIsoWeek(year, 1))) / 7;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function fourDigits(year: number): string {
  return year >= 1 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
