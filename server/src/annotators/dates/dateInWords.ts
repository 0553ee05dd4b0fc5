// TIMEX3 values in words, for hovers and messages: "Wednesday 25 May 2022, 21:37", "third quarter of 1998", "every Friday".
import { weekdayNames } from '../../lexicon/en/weekdays.ts';
import type { Timex } from '../layers.ts';
import { parseIsoDate, weekdayOfDate } from './calendar.ts';
import { writeDate } from './dateStyle.ts';
import { dayInWords } from './dayInWords.ts';
import { durationInWords, everyDurationInWords } from './durationInWords.ts';
import { everyOpenDateInWords, openDateInWords } from './openDateInWords.ts';
import { periodInWords } from './periodInWords.ts';
import { splitTime, timeOfDayInWords } from './timeOfDayInWords.ts';

/** A value in words; undefined for values that no form here covers. Those of a SET say how often: P1D is "every day". */
export function dateInWords(value: string, type: Timex['type'] = 'DATE'): string | undefined {
  const often = type === 'SET' ? (everyDurationInWords(value) ?? everyOpenDateInWords(value)) : undefined;
  return (
    often ??
    references.get(value) ??
    durationInWords(value) ??
    calendarInWords(value) ??
    openDateInWords(value)
  );
}

/** "Wed 25 May 2022" for an ISO date or date-time. */
export function shortDate(value: string): string | undefined {
  const date = parseIsoDate(value);
  return date && `${(weekdayNames[weekdayOfDate(date) - 1] ?? '').slice(0, 3)} ${writeDate(date)}`;
}

/** Days and periods that are known, with the time of day where there is one: "T21:37" is a time on no day that is known. */
function calendarInWords(value: string): string | undefined {
  const { day, time } = splitTime(value);
  const words = dayInWords(day) ?? periodInWords(day);
  if (time === '') return words;
  const hour = timeOfDayInWords(time);
  if (hour === undefined || day === '' || day === 'XXXX-XX-XX') return hour;
  return words && `${words}, ${hour}`;
}

/** Values that name no place in the calendar. */
const references: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'in the past'],
  ['FUTURE_REF', 'in the future'],
]);
