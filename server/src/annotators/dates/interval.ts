// The stretch of time that a TIMEX3 value covers. Unknown pieces ("2022-05-XX") widen it to the unit that is known.
import type { CalendarDate } from './calendar.ts';
import {
  addMonths,
  dateOfDayNumber,
  dayNumber,
  isDayOfMonth,
  isoWeeksInYear,
  mondayOfIsoWeek,
} from './calendar.ts';

/** Half-open, in minutes since 1 January 1970, 00:00 (UTC for values with a zone, local time for those without). */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * Dates and times of every form; undefined for durations, repeated times, PRESENT_REF and its like, and for what does not
 * exist. Years before Christ count in the Gregorian calendar too, and a fiscal year as the year it is named after.
 */
export function intervalOf(value: string): Interval | undefined {
  const match = /^(BC|FY)?(\d{1,4})(X{0,3})(?:-([^T]{1,6}))?(?:T(.{2,20}))?$/.exec(value);
  if (!match) return undefined;
  const [, prefix, digits = '', unknown = '', part, time] = match;
  const whole = digits.length === 4;
  // "199" is all of its value; where pieces follow, all four digits are named or marked as unknown.
  const bare = unknown === '' && part === undefined && time === undefined;
  if (!bare && digits.length + unknown.length !== 4) return undefined;
  const years = yearsOf(digits, prefix === 'BC');
  if (!years) return undefined;
  const days = whole ? partOf(years.start, part) : months(years.start, 1, (years.end - years.start) * 12);
  if (!days) return undefined;
  const hours = { start: days.start * dayInMinutes, end: days.end * dayInMinutes };
  if (time === undefined) return hours;
  const found = timeOf(time, hours.start);
  // "A summer evening" names no day that its hours could be counted from.
  return found && days.end - days.start > 1 ? hours : found;
}

export const dayInMinutes = 1440;

/** The day on which a stretch of time begins. */
export function firstDayOf({ start }: Interval): CalendarDate {
  return dateOfDayNumber(Math.floor(start / dayInMinutes));
}

/** The years that digits name: "1999" one, "199" ten, "19" a hundred; "BC04" are 499 – 400 BC. */
function yearsOf(digits: string, beforeChrist: boolean): Interval | undefined {
  const count = 10 ** (4 - digits.length);
  const low = Number(digits) * count;
  const high = low + count - 1;
  // There is no year 0.
  if (high < 1) return undefined;
  const first = Math.max(low, 1);
  return beforeChrist ? { start: 1 - high, end: 2 - first } : { start: first, end: high + 1 };
}

/**
 * First months of the parts of a year. The seasons are the meteorological ones of the northern half of the earth;
 * the winter of a year begins in its December and ends with the next February.
 */
const partsOfYear: ReadonlyMap<string, readonly [month: number, count: number]> = new Map([
  ['SP', [3, 3]],
  ['SU', [6, 3]],
  ['FA', [9, 3]],
  ['WI', [12, 3]],
  ['Q1', [1, 3]],
  ['Q2', [4, 3]],
  ['Q3', [7, 3]],
  ['Q4', [10, 3]],
  ['H1', [1, 6]],
  ['H2', [7, 6]],
]);

/** In days since 1 January 1970, as are all below but the times. */
function partOf(year: number, part: string | undefined): Interval | undefined {
  if (part === undefined || /^(?:XX(?:-(?:XX|\d\d))?|WXX(?:-(?:WE|X|\d))?|[QH]X)$/.test(part))
    return months(year, 1, 12);
  const named = partsOfYear.get(part);
  if (named) return months(year, ...named);
  const week = /^W(\d\d)(?:-(WE|X|[1-7]))?$/.exec(part);
  if (week) return weekOf(year, Number(week[1]), week[2]);
  const match = /^(\d\d)(?:-(\d\d|XX))?$/.exec(part);
  if (!match) return undefined;
  const date = { year, month: Number(match[1]), day: Number(match[2] ?? 1) };
  if (match[2] === undefined || match[2] === 'XX')
    return isDayOfMonth({ ...date, day: 1 }) ? months(year, date.month, 1) : undefined;
  return isDayOfMonth(date) ? { start: dayNumber(date), end: dayNumber(date) + 1 } : undefined;
}

function months(year: number, month: number, count: number): Interval {
  const start = dayNumber({ year, month, day: 1 });
  return { start, end: dayNumber({ ...addMonths({ year, month }, count), day: 1 }) };
}

function weekOf(year: number, week: number, day: string | undefined): Interval | undefined {
  if (week < 1 || week > isoWeeksInYear(year)) return undefined;
  const monday = dayNumber(mondayOfIsoWeek(year, week));
  if (day === undefined || day === 'X') return { start: monday, end: monday + 7 };
  if (day === 'WE') return { start: monday + 5, end: monday + 7 };
  return { start: monday + Number(day) - 1, end: monday + Number(day) };
}

/** Hours of the parts of the day; TIMEX3 names the parts and leaves their hours open. A night ends on the next day. */
const partsOfDay: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['MO', [6, 12]],
  ['MI', [12, 13]],
  ['AF', [12, 18]],
  ['EV', [18, 22]],
  ['NI', [21, 30]],
  ['DT', [6, 18]],
]);

/** `midnight` begins the day; in minutes. */
function timeOf(time: string, midnight: number): Interval | undefined {
  if (/^XX(?::XX)?$/.test(time)) return { start: midnight, end: midnight + dayInMinutes };
  const part = partsOfDay.get(time);
  if (part) return { start: midnight + part[0] * 60, end: midnight + part[1] * 60 };
  const match = /^(\d\d)(?::([0-5]\d|XX)(?::[0-5X][\dX](?:\.\d{1,9})?)?)?(Z|[+-]\d\d:[0-5]\d)?$/.exec(time);
  if (!match) return undefined;
  const [, hour, minute = 'XX', zone = 'Z'] = match;
  const known = minute !== 'XX';
  const minutes = Number(hour) * 60 + (known ? Number(minute) : 0);
  // 24:00 is the end of the day.
  if (minutes > dayInMinutes) return undefined;
  const start = midnight + minutes - minutesOfZone(zone);
  return { start, end: start + (known ? 1 : 60) };
}

function minutesOfZone(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}
