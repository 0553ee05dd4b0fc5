// The styles in which papers write a day out, and a day in each of them.
import { monthNames } from '../../lexicon/en/months.ts';
import type { CalendarDate } from './calendar.ts';
import { isoDate, parseIsoDate } from './calendar.ts';

/** "25 May 2022", "May 25, 2022", "Sept. 25, 2022" as the Associated Press has it, "2022-05-25". */
export type DateStyle = 'day-month-year' | 'month-day-year' | 'ap' | 'iso';

export const defaultDateStyle: DateStyle = 'day-month-year';

/** The day of an ISO date or date-time, written out; undefined for anything else. */
export function absoluteDate(value: string, style: DateStyle = defaultDateStyle): string | undefined {
  const date = parseIsoDate(value);
  return date && writeDate(date, style);
}

export function writeDate(date: CalendarDate, style: DateStyle = defaultDateStyle): string {
  const { year, month, day } = date;
  const name = monthNames[month - 1] ?? '';
  switch (style) {
    case 'day-month-year':
      return `${day} ${name} ${year}`;
    case 'month-day-year':
      return `${name} ${day}, ${year}`;
    case 'ap':
      return `${apMonths[month - 1] ?? ''} ${day}, ${year}`;
    case 'iso':
      return isoDate(date);
  }
}

/** Whether the style sets the year off by commas, so that one follows it inside a sentence. */
export function setsYearOff(style: DateStyle): boolean {
  return style === 'month-day-year' || style === 'ap';
}

/** Short months are spelled out: March, April, May, June and July. */
export const apMonths = monthNames.map((name, index) => {
  if (index >= 2 && index <= 6) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
});
