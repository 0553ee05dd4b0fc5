// Values of periods that are seen from elsewhere: last month, two years ago, the third quarter, this summer.
import type { Pointer, TimeUnit } from '../../../lexicon/en/timeWords.ts';
import { addMonths } from '../calendar.ts';
import { astronomicalYear, yearValue } from '../calendarValue.ts';
import type { Resolution, ResolutionContext, Viewpoint } from '../resolution.ts';
import { earlierView, firstDay, publicationView, resolution, unanchored, view } from '../resolution.ts';
import type { PartOfYear, TimexMeaning } from '../timexCandidate.ts';
import { shiftUnit } from './shiftUnit.ts';

type Meaning<K extends TimexMeaning['kind']> = Extract<TimexMeaning, { kind: K }>;

/** "Last month", "today", "the following year". */
export function resolveUnit({ unit, by, from }: Meaning<'unit'>, context: ResolutionContext): Resolution {
  const needsDay = unit === 'day' || unit === 'week' || unit === 'weekend';
  const seen =
    from === 'previous'
      ? (earlierView(context, needsDay) ?? publicationView(context))
      : seenFor(unit, by, context);
  if (!seen) return unanchored();
  const step = unit === 'day' ? distance(by, 'day', seen.name) : neighbourStep(unit, by, seen.name);
  return resolution(shiftUnit(unit, by, firstDay(seen.date)), seen.anchor, step);
}

/** Today and yesterday are those of the writing even in a story. */
function seenFor(unit: TimeUnit, by: number, context: ResolutionContext): Viewpoint | undefined {
  return unit === 'day' || !context.narrative
    ? (publicationView(context) ?? undefined)
    : view(context, by !== 0 && unit === 'week');
}

function neighbourStep(unit: TimeUnit, by: number, name: string): string {
  const place = by === 0 ? 'of' : by < 0 ? 'before that of' : 'after that of';
  return `the ${unit} ${place} ${name}`;
}

/** "Two weeks ago", "three days later", "a year earlier". */
export function resolveOffset({ unit, by, from }: Meaning<'offset'>, context: ResolutionContext): Resolution {
  const { quarter } = context;
  if (unit === 'year' && Number.isInteger(by) && Math.abs(by) <= 2 && quarter && by < 0)
    return resolution(
      `${yearValue(quarter.year + by, 4) ?? ''}-Q${quarter.quarter}`,
      { timexId: quarter.id },
      `the same quarter, ${distance(by, 'year', 'the one the article speaks of')}`,
    );
  const needsDay = unit === 'day' || unit === 'week';
  const earlier = needsDay && isDayForgotten(context) ? undefined : earlierView(context, needsDay);
  const seen = from === 'publicationDate' ? publicationView(context) : earlier;
  if (!seen)
    return from === 'publicationDate'
      ? unanchored()
      : resolution(undefined, undefined, 'no date before it to count from');
  return resolution(shiftUnit(unit, by, firstDay(seen.date)), seen.anchor, distance(by, unit, seen.name));
}

/** "In late 2019 it sank. Two days later": a day named before that year is not what they are counted from. */
function isDayForgotten({ last, lastDay }: ResolutionContext): boolean {
  if (!last || !lastDay) return false;
  const { year, month } = last.date;
  return lastDay.date.year !== year || (month !== undefined && lastDay.date.month !== month);
}

function distance(by: number, unit: string, from: string): string {
  if (by === 0) return from;
  const count = Math.abs(by);
  const plural = unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`;
  return `${count} ${count === 1 ? unit : plural} ${by < 0 ? 'before' : 'after'} ${from}`;
}

/** "This summer", "the third quarter", "summer 1998". */
export function resolvePartOfYear(meaning: Meaning<'partOfYear'>, context: ResolutionContext): Resolution {
  const { part, year, era, pointer } = meaning;
  if (year !== undefined)
    return resolution(partValue(astronomicalYear(year, era), part), undefined, 'as written');
  const seen = view(context);
  if (!seen) return unanchored();
  if (context.narrative && pointer === undefined)
    return resolution(partValue(seen.date.year, part), seen.anchor, `in the year of ${seen.name}`);
  const found = yearOfPart(part, pointer, seen, context) - (pointer === 'yearAgo' ? 1 : 0);
  return resolution(partValue(found, part), seen.anchor, `in ${found}, seen from ${seen.name}`);
}

function partValue(year: number, part: PartOfYear): string | undefined {
  const value = yearValue(year, 4);
  return value === undefined ? undefined : `${value}-${part}`;
}

/** The month in the middle of a part of the year, 1–12; a winter is that of its January. */
const middle: Readonly<Record<PartOfYear, number>> = {
  SP: 4,
  SU: 7,
  FA: 10,
  WI: 13,
  Q1: 2,
  Q2: 5,
  Q3: 8,
  Q4: 11,
  H1: 4,
  H2: 9,
};

/** The nearest part in the direction that a pointer or the tense gives; without one the nearest of all. */
function yearOfPart(
  part: PartOfYear,
  pointer: Pointer | undefined,
  { date }: Viewpoint,
  { tense }: ResolutionContext,
): number {
  const month = date.month ?? 6;
  // Months from the date to the middle of the part in the same year.
  const ahead = middle[part] - month;
  const within = Math.abs(ahead) <= (part.startsWith('H') ? 3 : 1);
  if (pointer === 'last') return ahead > 0 || within ? date.year - 1 : date.year;
  if (pointer === 'next') return ahead < 0 || within ? date.year + 1 : date.year;
  // A season that has just been or is about to come is meant, whatever the verb says.
  if (pointer === 'this' || within || (part.length === 2 && !/\d/.test(part) && Math.abs(ahead) <= 2))
    return date.year;
  if (tense === 'future') return ahead < 0 ? date.year + 1 : date.year;
  if (tense === 'past') return ahead > 0 ? date.year - 1 : date.year;
  return ahead > 6 ? date.year - 1 : ahead < -6 ? date.year + 1 : date.year;
}

/** The quarter that reports of a day speak of: the one that ended last. */
export function lastQuarter({ year, month }: { readonly year: number; readonly month: number }) {
  const before = addMonths({ year, month }, -3);
  return { year: before.year, quarter: Math.ceil(before.month / 3) };
}
