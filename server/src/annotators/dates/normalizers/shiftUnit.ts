// The values of calendar units seen from a date: last month, this week, two years ago.
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import type { CalendarDate } from '../calendar.ts';
import { addDays, addMonths, isoWeek } from '../calendar.ts';
import { calendarValue, yearValue } from '../calendarValue.ts';

/**
 * The TIMEX3 value of the unit that lies `by` units from the one that holds the date; fractions of a unit are counted in
 * the smaller one. Undefined for hours and below, and beyond the years that four digits write.
 */
export function shiftUnit(unit: TimeUnit, by: number, from: CalendarDate): string | undefined {
  if (!Number.isInteger(by)) return shiftFraction(unit, by, from);
  switch (unit) {
    case 'day':
      return calendarValue(addDays(from, by));
    case 'week':
      return weekValue(addDays(from, by * 7));
    case 'fortnight':
      return weekValue(addDays(from, by * 14));
    case 'weekend':
      return suffixed(weekValue(addDays(from, by * 7)), '-WE');
    case 'month':
      return calendarValue(addMonths(from, by));
    case 'quarter': {
      const { year, month } = addMonths(from, by * 3);
      return suffixed(yearValue(year, 4), `-Q${Math.ceil(month / 3)}`);
    }
    case 'year':
      return yearValue(from.year + by, 4);
    case 'decade':
      return yearValue(from.year + by * 10, 3);
    case 'century':
      return yearValue(from.year + by * 100, 2);
    case 'millennium':
    case 'second':
    case 'minute':
    case 'hour':
      return undefined;
  }
}

function weekValue(date: CalendarDate): string | undefined {
  return date.year >= 1 && date.year <= 9999 ? isoWeek(date) : undefined;
}

function suffixed(value: string | undefined, suffix: string): string | undefined {
  return value === undefined ? undefined : value + suffix;
}

/** Two and a half years are thirty months, a year and a half is eighteen. */
function shiftFraction(unit: TimeUnit, by: number, from: CalendarDate): string | undefined {
  const smaller: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
    century: ['year', 100],
    decade: ['year', 10],
    year: ['month', 12],
    month: ['day', 30],
    week: ['day', 7],
  };
  const [into, times] = smaller[unit] ?? [];
  return into === undefined || times === undefined
    ? undefined
    : shiftUnit(into, Math.round(by * times), from);
}
