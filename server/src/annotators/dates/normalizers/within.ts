// Values of a period inside another: the third quarter of last year, August of that year, the week of May 3.
import { addDays, isDayOfMonth, isoWeek, mondayOfIsoWeek, parseIsoDate } from '../calendar.ts';
import { calendarValue, parsePartialDate, yearValue } from '../calendarValue.ts';
import type { PartialDate } from '../calendarValue.ts';
import type { Resolution, ResolutionContext } from '../resolution.ts';
import type { TimexMeaning } from '../timexCandidate.ts';
import { lastQuarter } from './periods.ts';
import { shiftUnit } from './shiftUnit.ts';

/** `outer` is the resolved larger period. */
export function resolveWithin(
  inner: TimexMeaning,
  outer: Resolution,
  context: ResolutionContext,
): Resolution {
  const value = outer.value === undefined ? undefined : valueWithin(inner, outer.value, context);
  return { ...outer, value };
}

function valueWithin(inner: TimexMeaning, outer: string, context: ResolutionContext): string | undefined {
  const date = parsePartialDate(outer) ?? yearOfQuarter(outer);
  if (inner.kind === 'weekday') return weekdayOfWeek(inner.weekday, outer);
  if (!date) return undefined;
  switch (inner.kind) {
    case 'partOfYear':
      return `${yearValue(date.year, 4) ?? ''}-${inner.part}`;
    case 'calendar':
      return dayWithin(inner, date);
    case 'same':
      return sameWithin(inner.unit, date, outer, context);
    case 'holiday':
    case 'dayOfMonth':
    case 'numeric':
    case 'unit':
    case 'offset':
    case 'within':
    case 'fixed':
      return undefined;
  }
}

/** In days. */
const halfQuarter = 45;

/** "The third quarter a year ago": the distance was resolved to a quarter. */
function yearOfQuarter(value: string): PartialDate | undefined {
  const match = /^(\d{4})-Q[1-4]$/.exec(value);
  return match ? { year: Number(match[1]) } : undefined;
}

function dayWithin(
  { month, day }: { readonly month?: number | undefined; readonly day?: number | undefined },
  { year }: PartialDate,
) {
  if (month === undefined) return undefined;
  if (day !== undefined && !isDayOfMonth({ year, month, day })) return undefined;
  return calendarValue({ year, month, day });
}

function sameWithin(
  unit: string,
  { year }: PartialDate,
  outer: string,
  { quarter, last, published }: ResolutionContext,
): string | undefined {
  const day = parseIsoDate(outer);
  if (unit === 'week') return day && isoWeek(day);
  // "The quarter ended July 31" began in May, most of it lies in the second.
  if (unit === 'quarter' && day) return shiftUnit('quarter', 0, addDays(day, -halfQuarter));
  if (unit === 'quarter' || (unit === 'period' && quarter)) {
    const spokenOf = quarter?.quarter ?? (published && lastQuarter(published).quarter);
    return spokenOf === undefined ? undefined : `${yearValue(year, 4) ?? ''}-Q${spokenOf}`;
  }
  if (unit === 'month' || unit === 'period') return calendarValue({ year, month: last?.date.month });
  return outer;
}

function weekdayOfWeek(weekday: number, week: string): string | undefined {
  const match = /^(\d{4})-W(\d\d)$/.exec(week);
  return match
    ? calendarValue(addDays(mondayOfIsoWeek(Number(match[1]), Number(match[2])), weekday - 1))
    : undefined;
}
