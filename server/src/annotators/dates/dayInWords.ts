// Days of the calendar in words, with their weekday: "Wednesday 25 May 2022".
import { weekdayNames } from '../../lexicon/en/weekdays.ts';
import type { CalendarDate } from './calendar.ts';
import { addDays, mondayOfIsoWeek, parseIsoDate, weekdayOfDate } from './calendar.ts';
import { writeDate } from './dateStyle.ts';

/** Of "2022-05-25" or "2022-W21-3". */
export function dayInWords(value: string): string | undefined {
  const date = parseIsoDate(value) ?? dayOfWeekDate(value);
  return date && weekdayAndDay(date);
}

/** "Wednesday 25 May 2022" */
export function weekdayAndDay(date: CalendarDate): string {
  return `${weekdayNames[weekdayOfDate(date) - 1] ?? ''} ${writeDate(date)}`;
}

/** "2022-W21-3" is the Wednesday of that week. */
function dayOfWeekDate(value: string): CalendarDate | undefined {
  const match = /^(\d{4})-W(\d\d)-([1-7])$/.exec(value);
  return match
    ? addDays(mondayOfIsoWeek(Number(match[1]), Number(match[2])), Number(match[3]) - 1)
    : undefined;
}
