// What the recognisers find in one passage: where a time expression stands and what it says, before any anchor is known.
import type { HolidayId } from '../../lexicon/en/holidays.ts';
import type { PartOfDay, Pointer, Season, TimeUnit } from '../../lexicon/en/timeWords.ts';
import type { Span } from '../../text/span.ts';
import type { Timex, TimexParts } from '../layers.ts';

export type Tense = 'past' | 'future';

/** A time of day; `zone` is an ISO 8601 suffix ("Z", "+01:00"). */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | undefined;
}

/** What a distance or a neighbour is counted from. */
export type Reference = 'publicationDate' | 'previous';

/** A part of a year that has a code of its own. */
export type PartOfYear = Season | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** What an expression means, apart from a time of day that it may add. */
export type TimexMeaning =
  /** Names its fields; those it leaves out are to be completed. */
  | {
      readonly kind: 'calendar';
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly pointer?: Pointer | undefined;
      readonly era?: 'BC' | undefined;
    }
  /** 2/12/03: which number is the day is open. */
  | {
      readonly kind: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly shortYear: boolean;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pointer: Pointer | undefined }
  /** Monday the 18th, the 3rd: the month is not named. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly weekday: number | undefined }
  /** A summer, a third quarter; `year` where it is written. */
  | {
      readonly kind: 'partOfYear';
      readonly part: PartOfYear;
      readonly year?: number | undefined;
      readonly era?: 'BC' | undefined;
      readonly pointer?: Pointer | undefined;
    }
  | {
      readonly kind: 'holiday';
      readonly holiday: HolidayId;
      readonly year?: number | undefined;
      readonly pointer?: Pointer | undefined;
    }
  /** A calendar unit that stands so many units from the one that holds the reference: last month, today, the next year. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly by: number; readonly from: Reference }
  /** Two weeks ago, three days later. */
  | { readonly kind: 'offset'; readonly unit: TimeUnit; readonly by: number; readonly from: Reference }
  /** The unit that the text speaks of: the year, that month, the same day, the latest quarter. */
  | {
      readonly kind: 'same';
      readonly unit: TimeUnit | 'period';
      readonly pointer: 'the' | 'same' | 'latest' | 'yearAgo';
    }
  /** The third quarter of last year: the inner one within the outer. */
  | { readonly kind: 'within'; readonly inner: TimexMeaning; readonly outer: TimexMeaning }
  /** Needs no anchor: a duration, a decade, PRESENT_REF. */
  | { readonly kind: 'fixed'; readonly value: string | undefined };

/** Offsets are relative to the passage. */
export interface TimexCandidate {
  readonly span: Span;
  /** The recogniser. */
  readonly source: string;
  /** The refiners that acted on it, in order. */
  readonly refiners: readonly string[];
  readonly type: Timex['type'];
  readonly meaning: TimexMeaning;
  readonly clock: Clock | undefined;
  readonly partOfDay: PartOfDay | undefined;
  readonly mod: string | undefined;
  readonly stated: TimexParts;
  /** What the verb next to it says; undefined where no verb tells. */
  readonly tense: Tense | undefined;
  /** What must be said elsewhere before a number counts: years before Christ in the article, a month just before. */
  readonly needs: 'era' | 'month' | undefined;
}

/** A candidate while its passage is still being read: its place in pieces, half-open. */
export interface Reading extends Omit<TimexCandidate, 'span' | 'tense'> {
  readonly from: number;
  readonly to: number;
}
