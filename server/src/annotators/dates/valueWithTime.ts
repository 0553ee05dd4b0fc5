// Adds the time of day of an expression to the value of its day.
import { addDays, parseIsoDate, twoDigits } from './calendar.ts';
import { calendarValue } from './calendarValue.ts';
import type { TimexCandidate } from './timexCandidate.ts';

/** Undefined where the time does not exist (25:10) or lies beyond the calendar. */
export function valueWithTime(value: string | undefined, candidate: TimexCandidate): string | undefined {
  const { clock, partOfDay } = candidate;
  if (value === undefined) return undefined;
  if (partOfDay !== undefined) return `${value}T${partOfDay}`;
  if (!clock) return value;
  const { hour, minute, zone = '' } = clock;
  const midnight = hour === 24 && minute === 0;
  if (minute > 59 || (hour > 23 && !midnight)) return undefined;
  const date = midnight ? parseIsoDate(value) : undefined;
  // The end of a day is the beginning of the next: 24:00 is no time of every ISO reader.
  const day = date ? calendarValue(addDays(date, 1)) : value;
  if (day === undefined) return undefined;
  return `${day}T${twoDigits(midnight ? 0 : hour)}:${twoDigits(minute)}${zone}`;
}
