// The values of calendar units seen from a date: last month, this week, two years ago.
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import type { CalendarDate } from '../calendar.ts';
import { addDays, addMonths, isoDate, isoMonth, isoWeek } from '../calendar.ts';

/** The TIMEX3 value of the unit that lies `by` units from the one that holds the date; undefined for hours and below. */
export function shiftedUnit(unit: TimeUnit, by: number, from: CalendarDate): string | undefined {
  switch (unit) {
    case 'day':
      return isoDate(addDays(from, by));
    case 'week':
      return isoWeek(addDays(from, by * 7));
    case 'weekend':
      return `${isoWeek(addDays(from, by * 7))}-WE`;
    case 'month':
      return isoMonth(addMonths(from, by));
    case 'quarter': {
      const { year, month } = addMonths(from, by * 3);
      return `${year}-Q${Math.ceil(month / 3)}`;
    }
    case 'year':
      return yearValue(from.year + by, 4);
    case 'decade':
      return yearValue(from.year + by * 10, 3);
    case 'century':
      return yearValue(from.year + by * 100, 2);
    case 'second':
    case 'minute':
    case 'hour':
      return undefined;
  }
}

function yearValue(year: number, digits: number): string | undefined {
  return year >= 0 && year <= 9999 ? String(year).padStart(4, '0').slice(0, digits) : undefined;
}
