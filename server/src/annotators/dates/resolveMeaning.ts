// Gives the meaning of one candidate its value, with what is known of the article: publication date, order, date before.
import type { Timex } from '../layers.ts';
import type { CalendarDate } from './calendar.ts';
import { isCalendarDate, isoDate, isoMonth } from './calendar.ts';
import { shortDate } from './dateInWords.ts';
import type { DecidedOrder, NumericMeaning } from './refiners/dateOrder.ts';
import { readNumericDate } from './refiners/numericDate.ts';
import { shiftedUnit } from './refiners/period.ts';
import { findWeekday } from './refiners/weekday.ts';
import { fullYear, nearestYear, nearestYearOfMonth } from './refiners/year.ts';
import type { Tense, TimexCandidate, TimexMeaning } from './timexCandidate.ts';

export interface PreviousDay {
  readonly id: string;
  readonly date: CalendarDate;
  readonly end: number;
}

export interface Known {
  readonly order: DecidedOrder;
  readonly published: CalendarDate | undefined;
  /** The last expression before that names a day. */
  readonly previous: PreviousDay | undefined;
  /** Whether that expression stands in the same sentence. */
  readonly sameSentence: boolean;
  /** Whether the candidate itself states the publication date. */
  readonly isPublicationDate: boolean;
}

export type Resolution = Pick<Timex, 'value' | 'stated' | 'anchor' | 'readings' | 'steps'>;

/** The value of the day or period; times of day are added by the caller. */
export function resolveMeaning(candidate: TimexCandidate, known: Known): Resolution {
  const { meaning } = candidate;
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, candidate.tense, known);
    case 'numeric':
      return resolveNumeric(meaning, known);
    case 'fixed':
      return resolution(meaning.value, undefined, ['as written']);
    case 'offset':
      return resolveOffset(meaning, known);
    case 'weekday':
      return fromPublication(known, (from) => {
        const { date, step } = findWeekday(meaning.weekday, from, meaning.pointer, candidate.tense);
        return [isoDate(date), step];
      });
    case 'unit':
      if (candidate.source === 'clock' && known.sameSentence && known.previous)
        return onDayBefore(known.previous);
      return fromPublication(known, (from) => [
        shiftedUnit(meaning.unit, meaning.by, from),
        meaning.unit === 'day'
          ? distance(meaning.by, 'day', publicationDateOf(from))
          : unitStep(meaning, from),
      ]);
  }
}

type Meaning<K extends TimexMeaning['kind']> = Extract<TimexMeaning, { kind: K }>;

function resolveCalendar(meaning: Meaning<'calendar'>, tense: Tense | undefined, known: Known): Resolution {
  const { year, month, day } = meaning;
  if (year !== undefined) return resolution(calendarValue(year, month, day), undefined, ['as written']);
  if (month === undefined) return resolution(undefined, undefined, []);
  if (day !== undefined && !isCalendarDate({ year: 2000, month, day }))
    return resolution(undefined, undefined, ['no year has this day']);
  const from = known.published;
  if (!from) return resolveFromPrevious(month, day, known);
  const completed = completeYear(meaning, from, tense, known.isPublicationDate);
  if (completed === undefined) return resolution(undefined, 'publicationDate', ['no year near has this day']);
  const sense = { past: 'the latest not after', future: 'the first not before', none: 'the nearest to' };
  const step = `year ${completed}: ${sense[senseOf(meaning, tense) ?? 'none']} ${publicationDateOf(from)}`;
  return resolution(calendarValue(completed, month, day), 'publicationDate', [step]);
}

function senseOf({ pointer }: Meaning<'calendar'>, tense: Tense | undefined): Tense | undefined {
  if (pointer === 'last') return 'past';
  return pointer === 'next' ? 'future' : tense;
}

function completeYear(
  meaning: Meaning<'calendar'>,
  from: CalendarDate,
  tense: Tense | undefined,
  own: boolean,
) {
  const { month = 1, day, pointer } = meaning;
  if (own || pointer === 'this') return from.year;
  const sense = senseOf(meaning, tense);
  if (day !== undefined) return nearestYear({ month, day }, from, sense);
  const year = nearestYearOfMonth(month, from, sense);
  // "Last May" in May is the one a year ago.
  if (pointer === undefined || month !== from.month) return year;
  return pointer === 'last' ? year - 1 : year + 1;
}

/** Without a publication date, the year of the date before goes on. */
function resolveFromPrevious(month: number, day: number | undefined, { previous }: Known): Resolution {
  if (!previous) return resolution(undefined, 'publicationDate', ['the article states no publication date']);
  const { id, date } = previous;
  return resolution(calendarValue(date.year, month, day), { timexId: id }, [
    `year ${date.year}: of the date before`,
  ]);
}

function calendarValue(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined) return String(year).padStart(4, '0');
  if (day === undefined) return isoMonth({ year, month });
  return isCalendarDate({ year, month, day }) ? isoDate({ year, month, day }) : undefined;
}

function resolveNumeric(meaning: NumericMeaning, known: Known): Resolution {
  const year = meaning.shortYear ? fullYear(meaning.year, known.published?.year) : meaning.year;
  const { date, readings, step } = readNumericDate(meaning, known.order, year);
  const value = date && isCalendarDate(date) ? isoDate(date) : undefined;
  const steps = meaning.shortYear ? [step, `year ${year}: from two digits`] : [step];
  return { value, stated: date ?? { year }, anchor: undefined, readings, steps };
}

/** "On Tuesday the gates open at 18:00": a time belongs to the day its sentence named. */
function onDayBefore({ id, date }: PreviousDay): Resolution {
  const step = `the day the sentence names before, ${shortDate(isoDate(date)) ?? ''}`;
  return resolution(isoDate(date), { timexId: id }, [step]);
}

function resolveOffset({ unit, by, from }: Meaning<'offset'>, known: Known): Resolution {
  if (from === 'publicationDate')
    return fromPublication(known, (date) => [
      shiftedUnit(unit, by, date),
      distance(by, unit, publicationDateOf(date)),
    ]);
  const { previous } = known;
  if (!previous) return resolution(undefined, undefined, ['no date before it to count from']);
  const step = distance(by, unit, `the date before, ${shortDate(isoDate(previous.date)) ?? ''}`);
  return resolution(shiftedUnit(unit, by, previous.date), { timexId: previous.id }, [step]);
}

function fromPublication(
  { published }: Known,
  find: (from: CalendarDate) => readonly [value: string | undefined, step: string],
): Resolution {
  if (!published) return resolution(undefined, 'publicationDate', ['the article states no publication date']);
  const [value, step] = find(published);
  return resolution(value, 'publicationDate', [step]);
}

function publicationDateOf(from: CalendarDate): string {
  return `the publication date, ${shortDate(isoDate(from)) ?? ''}`;
}

function distance(by: number, unit: string, from: string): string {
  if (by === 0) return from;
  const count = Math.abs(by);
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  return `${count} ${count === 1 ? unit : plural} ${by < 0 ? 'before' : 'after'} ${from}`;
}

function unitStep({ unit, by }: Meaning<'unit'>, from: CalendarDate): string {
  const place = by === 0 ? 'of' : by < 0 ? 'before that of' : 'after that of';
  return `the ${unit} ${place} ${publicationDateOf(from)}`;
}

function resolution(
  value: string | undefined,
  anchor: Timex['anchor'],
  steps: readonly string[],
): Resolution {
  return { value, stated: {}, anchor, readings: [], steps };
}
