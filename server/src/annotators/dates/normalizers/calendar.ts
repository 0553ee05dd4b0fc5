// Values of dates that name their fields: completes the year where none is written.
import type { CalendarDate } from '../calendar.ts';
import { dayNumber, isCalendarDate, isDayOfMonth, isoDate } from '../calendar.ts';
import { astronomicalYear, calendarValue } from '../calendarValue.ts';
import type { NumericMeaning } from '../refiners/dateOrder.ts';
import { readNumericDate } from '../refiners/numericDate.ts';
import { fullYear, isNear, nearestYear, nearestYearOfMonth } from '../refiners/year.ts';
import type { Resolution, ResolutionContext } from '../resolution.ts';
import { publicationView, resolution, unanchored } from '../resolution.ts';
import type { Tense, TimexMeaning } from '../timexCandidate.ts';

export type CalendarMeaning = Extract<TimexMeaning, { kind: 'calendar' }>;

export function resolveCalendar(meaning: CalendarMeaning, context: ResolutionContext): Resolution {
  const { year, month, day, era } = meaning;
  if (year !== undefined) {
    const written = astronomicalYear(year, era);
    return resolution(existing(written, month, day), undefined, 'as written');
  }
  if (month === undefined) return resolution(undefined, undefined);
  if (day !== undefined && !isCalendarDate({ year: 2000, month, day }))
    return resolution(undefined, undefined, 'no year has this day');
  const { last } = context;
  // Without a publication date the paragraph tells: "on 1 May 2021 it opened, on 3 May it closed".
  const told = context.narrative || (!context.published && last?.section === context.section);
  if (last && told) return fromLast(month, day, meaning, last);
  return fromPublication(month, day, meaning, context);
}

function existing(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined) return calendarValue({ year });
  if (day !== undefined && !isDayOfMonth({ year, month, day })) return undefined;
  return calendarValue({ year, month, day });
}

function fromPublication(
  month: number,
  day: number | undefined,
  meaning: CalendarMeaning,
  context: ResolutionContext,
): Resolution {
  const from = context.published;
  const seen = publicationView(context);
  if (!from || !seen) return unanchored();
  const tense = senseOf(meaning, context.tense);
  const year = completeYear(meaning, month, from, tense, context.isPublicationDate);
  if (year === undefined) return resolution(undefined, 'publicationDate', 'no year near has this day');
  const close = day !== undefined && isNear(dayNumber({ year, month, day }) - dayNumber(from));
  const sense = { past: 'the latest not after', future: 'the first not before', none: 'the nearest to' };
  const step = `year ${year}: ${sense[close ? 'none' : (tense ?? 'none')]} ${seen.name}`;
  return resolution(calendarValue({ year, month, day }), 'publicationDate', step);
}

function senseOf({ pointer }: CalendarMeaning, tense: Tense | undefined): Tense | undefined {
  if (pointer === 'last' || pointer === 'previous') return 'past';
  return pointer === 'next' || pointer === 'following' ? 'future' : tense;
}

function completeYear(
  { day, pointer }: CalendarMeaning,
  month: number,
  from: CalendarDate,
  tense: Tense | undefined,
  own: boolean,
): number | undefined {
  if (own || pointer === 'this') return from.year;
  if (day !== undefined) return nearestYear({ month, day }, from, tense);
  const year = nearestYearOfMonth(month, from, tense);
  // "Last May" in May is the one a year ago.
  if (pointer === undefined || month !== from.month) return year;
  return pointer === 'last' ? year - 1 : year + 1;
}

/** In a story the year of the date before goes on; a January behind a December begins the next. */
function fromLast(
  month: number,
  day: number | undefined,
  { pointer }: CalendarMeaning,
  { id, date }: NonNullable<ResolutionContext['last']>,
): Resolution {
  const turns = date.month !== undefined && date.month - month >= 8;
  const by =
    pointer === 'next' || (pointer === undefined && turns)
      ? 1
      : pointer === 'last' && month >= (date.month ?? 13)
        ? -1
        : 0;
  const year = date.year + by;
  const name = calendarValue({ year }) ?? String(year);
  const step = by === 0 ? `year ${name}: of the date before` : `year ${name}: seen from the date before`;
  return resolution(existing(year, month, day), { timexId: id }, step);
}

export function resolveNumeric(meaning: NumericMeaning, context: ResolutionContext): Resolution {
  const year = meaning.shortYear ? fullYear(meaning.year, context.published?.year) : meaning.year;
  const { date, readings, step } = readNumericDate(meaning, context.order, year);
  const value = date && isCalendarDate(date) ? isoDate(date) : undefined;
  const steps = meaning.shortYear ? [step, `year ${year}: from two digits`] : [step];
  return { value, stated: date ?? { year }, anchor: undefined, readings, steps };
}
