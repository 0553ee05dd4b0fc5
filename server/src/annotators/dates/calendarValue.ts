// TIMEX3 values of years, months and days. Years are astronomical inside (1 BC is 0, 2 BC is -1), so that one arithmetic
// serves both eras; outside they have the prefix BC.
import { isoDate, isoMonth, twoDigits } from './calendar.ts';

/** A date as far as it is known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The astronomical year of a year as it is written. */
export function astronomicalYear(written: number, era: 'BC' | undefined): number {
  return era === 'BC' ? 1 - written : written;
}

/** "2022", "2022-05", "2022-05-25", "BC0480-09". */
export function calendarValue({ year, month, day }: PartialDate): string | undefined {
  if (year > 9999 || year < -9998) return undefined;
  if (month === undefined) return yearValue(year, 4);
  if (year >= 1) return day === undefined ? isoMonth({ year, month }) : isoDate({ year, month, day });
  return `${yearValue(year, 4) ?? ''}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
}

/** The first digits of a year: 4 for itself, 3 for its decade, 2 for its century. */
export function yearValue(year: number, digits: 2 | 3 | 4): string | undefined {
  const written = year >= 1 ? year : 1 - year;
  if (written > 9999) return undefined;
  return `${year >= 1 ? '' : 'BC'}${String(written).padStart(4, '0').slice(0, digits)}`;
}

/** Reads what `calendarValue` writes, times behind it left out; undefined for every other value. */
export function parsePartialDate(value: string): PartialDate | undefined {
  const match = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=T|$)/.exec(value);
  if (!match) return undefined;
  const year = astronomicalYear(Number(match[2]), match[1] === undefined ? undefined : 'BC');
  const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return { year, month: numberOf(match[3]), day: numberOf(match[4]) };
}
