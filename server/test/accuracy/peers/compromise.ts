// compromise with its plugin compromise-dates as a peer: dates and, where no date lies over them, durations.
import { sliceSpan } from '../../../src/text/span.ts';
import type { Span } from '../../../src/text/span.ts';
import type { TaggedTimex } from '../dateCorpora.ts';
import type { Peer } from './peer.ts';
import { dayOf } from './peer.ts';
import type { LoadPackage } from './peerPackages.ts';
import { splitRange } from './splitRange.ts';
import { grainOfDate, grainOfUnit, partOfDay, readDay, timexValue } from './timexValue.ts';
import type { Grain } from './timexValue.ts';
import { trimSpan } from './trimSpan.ts';

interface CompromisePackage {
  (text: string): CompromiseDocument;
  readonly plugin: (plugin: unknown) => void;
}

interface CompromiseDocument {
  readonly dates: (options: { today: string; timezone: string }) => CompromiseView;
  readonly durations: () => CompromiseView;
}

interface CompromiseView {
  readonly json: (options: { offset: boolean; terms: boolean }) => readonly CompromiseResult[];
}

interface CompromiseResult {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: {
    readonly start?: string | null;
    readonly end?: string | null;
    readonly unit?: string;
    readonly repeat?: { readonly interval?: Readonly<Record<string, number>> };
  };
  readonly duration?: Readonly<Record<string, number>>;
}

export function compromisePeer(load: LoadPackage): Peer {
  const nlp = load('compromise').exports as CompromisePackage;
  const plugin = load('compromise-dates');
  nlp.plugin(plugin.exports);
  const options = { offset: true, terms: false };
  return {
    name: `compromise-dates ${plugin.version}`,
    reads: 'text',
    find: (text, published) => {
      const document = nlp(text);
      const context = { today: dayOf(published), timezone: 'UTC' };
      const dates = document
        .dates(context)
        .json(options)
        .flatMap((result) => readDates(text, result));
      const durations = document
        .durations()
        .json(options)
        .map((result) => readDuration(text, result));
      const overlaps = (a: Span) => dates.some((b) => a.start < b.end && b.start < a.end);
      return [...dates, ...durations.filter((duration) => !overlaps(duration))];
    },
  };
}

function readDates(text: string, result: CompromiseResult): readonly TaggedTimex[] {
  const whole = spanOf(result);
  const { start, end, unit, repeat } = result.dates ?? {};
  const span = trimSpan(text, whole);
  if (repeat?.interval) return [{ ...span, type: 'SET', value: printAmount(repeat.interval) }];
  if (!start) return [{ ...span, type: 'DATE' }];
  const halves = unit === undefined && end ? splitRange(text, whole) : undefined;
  if (end && halves) return [readHalf(text, halves[0], start), readHalf(text, halves[1], end)];
  const words = sliceSpan(text, span);
  const part = partOfDay(words);
  if (part !== undefined) return [{ ...span, type: 'TIME', value: start.slice(0, 10) + part }];
  if (unit !== undefined && /time|hour|minute/.test(unit))
    return [{ ...span, type: 'TIME', value: start.slice(0, 16) }];
  return [{ ...span, type: 'DATE', value: timexValue(readDay(start), grainOf(words, unit)) }];
}

function readHalf(text: string, span: Span, day: string): TaggedTimex {
  return { ...span, type: 'DATE', value: timexValue(readDay(day), grainOfDate(sliceSpan(text, span))) };
}

const grains: readonly string[] = ['year', 'season', 'half', 'quarter', 'month', 'week'] satisfies Grain[];

function grainOf(words: string, unit: string | undefined): Grain {
  if (/\bweekend\b/i.test(words)) return 'weekend';
  return unit !== undefined && grains.includes(unit) ? (unit as Grain) : (grainOfUnit(words) ?? 'day');
}

function readDuration(text: string, result: CompromiseResult): TaggedTimex {
  const span = trimSpan(text, spanOf(result));
  return { ...span, type: 'DURATION', value: printAmount(result.duration ?? {}) };
}

const units: Readonly<Record<string, string>> = {
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};

function printAmount(amount: Readonly<Record<string, number>>): string | undefined {
  const [unit, count] = Object.entries(amount)[0] ?? [];
  if (unit === undefined || count === undefined) return undefined;
  return `${/hour|minute|second/.test(unit) ? 'PT' : 'P'}${count}${units[unit] ?? 'X'}`;
}

function spanOf({ offset: { start, length } }: CompromiseResult): Span {
  return { start, end: start + length };
}
