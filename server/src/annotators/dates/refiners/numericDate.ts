// Reads a numeric date (25/05/2022, 2/12/03) in the order of the article, and says where it stays open.
import type { CalendarDate } from '../calendar.ts';
import { isCalendarDate, isoDate } from '../calendar.ts';
import type { DecidedOrder, NumericMeaning } from './dateOrder.ts';

export interface NumericReading {
  /** As written; it need not exist (31/04/2022). Undefined where day and month could change places. */
  readonly date: CalendarDate | undefined;
  readonly readings: readonly string[];
  readonly step: string;
}

export function readNumericDate(
  meaning: NumericMeaning,
  decided: DecidedOrder,
  year: number,
): NumericReading {
  const { first, second } = meaning;
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (first === second) return { date: dayFirst, readings: [], step: 'day and month are the same number' };
  if (first > 12) return { date: dayFirst, readings: [], step: `day first: ${first} can be no month` };
  if (second > 12) return { date: monthFirst, readings: [], step: `month first: ${second} can be no month` };
  if (decided.order === 'auto') {
    const readings = [dayFirst, monthFirst].filter(isCalendarDate).map(isoDate);
    return { date: undefined, readings, step: 'day and month could change places' };
  }
  return {
    date: decided.order === 'day-first' ? dayFirst : monthFirst,
    readings: [],
    step: decided.reason ?? decided.order,
  };
}
