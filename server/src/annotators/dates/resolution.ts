// What the resolution of one expression may look at, and what it answers.
import type { Timex } from '../layers.ts';
import type { CalendarDate } from './calendar.ts';
import { isoDate } from './calendar.ts';
import type { PartialDate } from './calendarValue.ts';
import { calendarValue } from './calendarValue.ts';
import { dateInWords, shortDate } from './dateInWords.ts';
import type { DecidedOrder } from './refiners/dateOrder.ts';
import type { Tense } from './timexCandidate.ts';

/** An expression before this one, as far as its value is a place in the calendar. */
export interface Earlier {
  readonly id: string;
  readonly date: PartialDate;
  /** Where it ends, absolute. */
  readonly end: number;
  /** Index of its section. */
  readonly section: number;
}

export interface EarlierQuarter {
  readonly id: string;
  readonly year: number;
  /** 1–4 */
  readonly quarter: number;
}

export interface ResolutionContext {
  readonly order: DecidedOrder;
  readonly published: CalendarDate | undefined;
  /** Whether the article tells a story: dates are then seen from the date before, not from the publication date. */
  readonly narrative: boolean;
  /** The last date before, to whatever precision. */
  readonly last: Earlier | undefined;
  /** The last date before that names a day. */
  readonly lastDay: Earlier | undefined;
  /** The quarter the article speaks of. */
  readonly quarter: EarlierQuarter | undefined;
  /** Whether the candidate itself states the publication date. */
  readonly isPublicationDate: boolean;
  readonly tense: Tense | undefined;
  readonly section: number;
}

export type Resolution = Pick<Timex, 'value' | 'stated' | 'anchor' | 'readings' | 'steps'>;

export function resolution(
  value: string | undefined,
  anchor: Timex['anchor'],
  ...steps: readonly string[]
): Resolution {
  return { value, stated: {}, anchor, readings: [], steps };
}

/** The date from which an expression is seen, what it is called in a step, and the anchor. */
export interface Viewpoint {
  readonly date: PartialDate;
  readonly name: string;
  readonly anchor: Timex['anchor'];
}

export function publicationView({ published }: ResolutionContext): Viewpoint | undefined {
  if (!published) return undefined;
  const name = `the publication date, ${shortDate(isoDate(published)) ?? ''}`;
  return { date: published, name, anchor: 'publicationDate' };
}

/** The last date before; a day where the unit that is counted needs one. */
export function earlierView({ last, lastDay }: ResolutionContext, needsDay = false): Viewpoint | undefined {
  const earlier = needsDay ? lastDay : last;
  if (!earlier) return undefined;
  const value = calendarValue(earlier.date) ?? '';
  const name = `the date before, ${shortDate(value) ?? dateInWords(value) ?? value}`;
  return { date: earlier.date, name, anchor: { timexId: earlier.id } };
}

/**
 * In news the publication date, in narratives the date before, if there is one. News without a publication date has no
 * viewpoint: any other date would be a guess.
 */
export function view(context: ResolutionContext, needsDay = false): Viewpoint | undefined {
  const earlier = context.narrative ? earlierView(context, needsDay) : undefined;
  return earlier ?? publicationView(context);
}

export const unanchored = (): Resolution =>
  resolution(undefined, 'publicationDate', 'the article states no publication date');

/** The first day of a partial date. */
export function firstDay({ year, month = 1, day = 1 }: PartialDate): CalendarDate {
  return { year, month, day };
}
