// Microsoft Recognizers-Text as a peer. Its results carry a timex of their own, in which X stands for what is not stated;
// for these it offers the nearest date before and after the day of publication.
import { sliceSpan } from '../../../src/text/span.ts';
import type { Span } from '../../../src/text/span.ts';
import type { TaggedTimex } from '../dateCorpora.ts';
import type { Peer } from './peer.ts';
import { dayOf, noonOf } from './peer.ts';
import type { LoadPackage } from './peerPackages.ts';
import { splitRange } from './splitRange.ts';
import { grainOfDate, readDay, timexValue } from './timexValue.ts';
import { trimSpan } from './trimSpan.ts';

interface RecognizersPackage {
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: unknown,
    reference: Date,
  ) => readonly RecognizersResult[];
  readonly Culture: { readonly English: string };
  readonly DateTimeOptions: { readonly None: unknown };
}

interface RecognizersResult {
  readonly start: number;
  /** Of the last character. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Resolution[] } | null;
}

interface Resolution {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export function recognizersPeer(load: LoadPackage): Peer {
  const { exports, version } = load('@microsoft/recognizers-text-date-time');
  const { recognizeDateTime, Culture, DateTimeOptions } = exports as RecognizersPackage;
  return {
    name: `Recognizers-Text ${version}`,
    reads: 'paragraph',
    find: (text, published) =>
      recognizeDateTime(text, Culture.English, DateTimeOptions.None, noonOf(published)).flatMap((result) =>
        readResult(text, result, dayOf(published)),
      ),
  };
}

function readResult(text: string, result: RecognizersResult, publicationDay: string): readonly TaggedTimex[] {
  const whole = { start: result.start, end: result.end + 1 };
  const span = trimSpan(text, whole);
  const kind = result.typeName.replace('datetimeV2.', '');
  const resolution = chooseResolution(result.resolution?.values ?? [], publicationDay);
  const { start, end } = resolution ?? {};
  const halves = kind === 'daterange' && start && end ? splitRange(text, whole) : undefined;
  if (start && end && halves) return [readHalf(text, halves[0], start), readHalf(text, halves[1], end)];
  const type = types[kind] ?? 'DATE';
  if (!resolution?.timex) return [{ ...span, type }];
  return [
    { ...span, ...readTimex(sliceSpan(text, span), type, resolution, resolution.timex, publicationDay) },
  ];
}

const types: Readonly<Record<string, string>> = {
  duration: 'DURATION',
  set: 'SET',
  time: 'TIME',
  datetime: 'TIME',
  timerange: 'TIME',
  datetimerange: 'TIME',
};

/** News speaks of the past: the date before, unless the other is the day of publication itself. */
function chooseResolution(values: readonly Resolution[], publicationDay: string): Resolution | undefined {
  const [before, after] = values;
  const day = (after?.value ?? after?.start)?.slice(0, 10);
  return day === publicationDay ? after : before;
}

function readHalf(text: string, span: Span, day: string): TaggedTimex {
  return { ...span, type: 'DATE', value: timexValue(readDay(day), grainOfDate(sliceSpan(text, span))) };
}

type TypeAndValue = Pick<TaggedTimex, 'type' | 'value'>;

function readTimex(
  words: string,
  type: string,
  resolution: Resolution,
  timex: string,
  publicationDay: string,
): TypeAndValue {
  if (timex.endsWith('_REF')) return { type: 'DATE', value: timex };
  const length = /^\(.+,.+,(.+)\)$/.exec(timex)?.[1];
  if (length !== undefined) return readPeriod(words, type, resolution, length);
  if (!timex.includes('X') || type === 'SET')
    return { type, value: withMinutes(timex.startsWith('T') ? publicationDay + timex : timex) };
  return { type, value: withMinutes(fillIn(timex, resolution.value ?? resolution.start)) };
}

/** A quarter or half of a year is a date; another period is known by its length. */
function readPeriod(words: string, type: string, { start }: Resolution, length: string): TypeAndValue {
  if (type !== 'DATE') return { type, value: start?.slice(0, 16).replace(' ', 'T') };
  if (start && length === 'P3M' && /quarter|\bq\d/i.test(words))
    return { type, value: timexValue(readDay(start), 'quarter') };
  if (start && length === 'P6M' && /half|\bh\d/i.test(words))
    return { type, value: timexValue(readDay(start), 'half') };
  return { type: 'DURATION', value: length };
}

/** Puts the resolved date in the place of the X of a timex. */
function fillIn(timex: string, resolved: string | undefined): string | undefined {
  if (!resolved || resolved.startsWith('not')) return undefined;
  if (/^XXXX-\d\d$/.test(timex)) return resolved.slice(0, 7);
  if (/^XXXX-(?:SP|SU|FA|WI)$/.test(timex)) return resolved.slice(0, 4) + timex.slice(4);
  return resolved.slice(0, 10) + (/T[\w:]+$/.exec(timex)?.[0] ?? '');
}

/** TIMEX3 writes "T14:00" where the library has "T14", and no seconds. */
function withMinutes(value: string | undefined): string | undefined {
  return value?.replace(/T(\d\d)$/, 'T$1:00').replace(/(T\d\d:\d\d):00$/, '$1');
}
