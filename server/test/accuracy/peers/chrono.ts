// chrono-node as a peer. It tells which components of a date are stated and which are implied: the finest stated one is the grain.
import { sliceSpan } from '../../../src/text/span.ts';
import type { Span } from '../../../src/text/span.ts';
import type { TaggedTimex } from '../dateCorpora.ts';
import type { Peer } from './peer.ts';
import { noonOf } from './peer.ts';
import type { LoadPackage } from './peerPackages.ts';
import { splitRange } from './splitRange.ts';
import type { Grain } from './timexValue.ts';
import { grainOfUnit, partOfDay, timexValue } from './timexValue.ts';
import { trimSpan } from './trimSpan.ts';

/** As much of the package as is used here. */
export interface ChronoPackage {
  readonly parse: (text: string, reference: Date) => readonly ChronoResult[];
}

interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoComponents;
  readonly end?: ChronoComponents | null;
}

type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

interface ChronoComponents {
  readonly get: (component: Component) => number | null;
  readonly isCertain: (component: Component) => boolean;
}

export function chronoPeer(load: LoadPackage): Peer {
  const { exports, version } = load('chrono-node');
  const chrono = exports as ChronoPackage;
  return {
    name: `chrono-node ${version}`,
    reads: 'text',
    find: (text, published) =>
      chrono.parse(text, noonOf(published)).flatMap((result) => readResult(text, result)),
  };
}

function readResult(text: string, { index, text: words, start, end }: ChronoResult): readonly TaggedTimex[] {
  const span = { start: index, end: index + words.length };
  const halves = end ? splitRange(text, span) : undefined;
  if (end && halves) return [readDate(text, halves[0], start), readDate(text, halves[1], end)];
  return [readDate(text, trimSpan(text, span), start)];
}

function readDate(text: string, span: Span, date: ChronoComponents): TaggedTimex {
  const words = sliceSpan(text, span);
  if (/^(?:right )?now$/i.test(words)) return { ...span, type: 'DATE', value: 'PRESENT_REF' };
  const part = partOfDay(words);
  const clock = date.isCertain('hour') ? clockOf(date) : part;
  const day = timexValue(dayOf(date), clock === undefined ? grainOf(words, date) : 'day');
  return clock === undefined
    ? { ...span, type: 'DATE', value: day }
    : { ...span, type: 'TIME', value: `${day}${clock}` };
}

function grainOf(words: string, date: ChronoComponents): Grain {
  const unit = grainOfUnit(words) ?? (/\bweekend$/i.test(words) ? 'weekend' : undefined);
  if (unit) return unit;
  if (date.isCertain('day') || date.isCertain('weekday')) return 'day';
  if (date.isCertain('month')) return 'month';
  return date.isCertain('year') ? 'year' : 'day';
}

function dayOf(date: ChronoComponents) {
  return { year: date.get('year') ?? 0, month: date.get('month') ?? 1, day: date.get('day') ?? 1 };
}

function clockOf(date: ChronoComponents): string {
  const [hour, minute] = [date.get('hour') ?? 0, date.get('minute') ?? 0];
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
