// What the recognisers find in one passage: where a time expression stands and what it says, before any anchor is known.
import type { TimeUnit } from '../../lexicon/en/timeWords.ts';
import type { Span } from '../../text/span.ts';
import type { Timex, TimexParts } from '../layers.ts';

export type Tense = 'past' | 'future';

/** Which of several weekdays or months is meant: "last Thursday", "next May". */
export type Pointer = 'last' | 'this' | 'next';

/** A time of day; `zone` is an ISO 8601 suffix ("Z", "+01:00"). */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | undefined;
}

/** What an expression means, apart from a time of day that it may add. */
export type TimexMeaning =
  /** Names its fields; those it leaves out are to be completed. */
  | {
      readonly kind: 'calendar';
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly pointer?: Pointer | undefined;
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
  /** A calendar unit that stands so many units from the one of the publication date: last month, today. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly by: number }
  /** Two weeks ago, three days later. */
  | {
      readonly kind: 'offset';
      readonly unit: TimeUnit;
      readonly by: number;
      readonly from: 'publicationDate' | 'previous';
    }
  /** Needs no anchor: a duration, a decade. */
  | { readonly kind: 'fixed'; readonly value: string };

/** Offsets are relative to the passage. */
export interface TimexCandidate {
  readonly span: Span;
  /** The recogniser. */
  readonly source: string;
  readonly type: Timex['type'];
  readonly meaning: TimexMeaning;
  readonly clock: Clock | undefined;
  /** TIMEX3 code of a part of the day: MO, AF, EV, NI. */
  readonly partOfDay: string | undefined;
  readonly mod: string | undefined;
  readonly stated: TimexParts;
  /** What the verb next to it says; undefined where no verb tells. */
  readonly tense: Tense | undefined;
}
