// Durations: nine months, two-day, the past three years, a few weeks, half an hour, years, decades-long.
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import { durationValue, isClockUnit } from '../durationValue.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Scan } from './recognizer.ts';
import { readAmount } from './amounts.ts';
import { isJoined, lowerAt, reading } from './recognizer.ts';
import type { UnitPhrase } from './unitPhrase.ts';

/** Before "hours" and the like without a number: "for hours", not "office hours". */
const beforeBareClockUnit: ReadonlySet<string> = new Set(
  'for in within after of over took takes take lasted last lasts spent many about just mere'.split(' '),
);

/** Pointers that a duration may have; the others make a period of the phrase. */
const durationPointers: ReadonlySet<string> = new Set([
  'last',
  'next',
  'previous',
  'following',
  'recent',
  'latest',
  'this',
]);

/** What a phrase says as a length of time; undefined where it says something else. */
export function readDuration(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit } = phrase;
  if (unit === 'half' || unit === 'period' || isAge(scan, phrase.to)) return undefined;
  if (phrase.hasAmount) return counted(scan, phrase, unit);
  if (phrase.plural) return uncounted(scan, phrase, unit);
  return lengthWord(scan, phrase, unit) ?? single(scan, phrase, unit);
}

/** Ages are no durations of the story: 34 years old, 34-year-old. */
function isAge(scan: Scan, to: number): boolean {
  const word = lowerAt(scan, to);
  return (
    word === 'old' ||
    word === 'olds' ||
    (word === 'of' && lowerAt(scan, to + 1) === 'age') ||
    (word === 'and' && /^(?:older|younger|over|up)$/.test(lowerAt(scan, to + 1)))
  );
}

function duration(from: number, to: number, value: string): Reading {
  return reading(from, to, { source: 'duration', type: 'DURATION', meaning: { kind: 'fixed', value } });
}

function counted(scan: Scan, phrase: UnitPhrase, unit: TimeUnit): Reading | undefined {
  const { amount, plural, hyphenated, amountAt, half } = phrase;
  if (amount === 0 || isJoined(scan, amountAt, phrase.to)) return undefined;
  // "0900 hours"
  if (/^0\d/.test(scan.tokens[amountAt]?.text ?? '')) return undefined;
  // "Three second" is the third of something, "three quarter" a share.
  if (isShare(scan, phrase)) return undefined;
  if (!plural && !hyphenated && amount !== 1 && !half && (unit === 'second' || unit === 'quarter'))
    return undefined;
  const value = durationValue(amount, unit);
  if (phrase.determiner !== undefined && lowerAt(scan, phrase.to) === 'period')
    return duration(phrase.determiner === 'possessive' ? phrase.from + 1 : phrase.from, phrase.to + 1, value);
  const rest = smallerBehind(scan, phrase.to, unit);
  if (rest && amount !== undefined)
    return duration(startOf(phrase), rest.to, durationValue(amount, unit) + rest.value);
  return duration(startOf(phrase), behindWord(scan, phrase.to, 'long', 'worth'), value);
}

/** What may stand behind a length in the next smaller unit: "two hours and 20 minutes". */
const smaller: Partial<Record<TimeUnit, TimeUnit>> = { year: 'month', hour: 'minute', minute: 'second' };

/** The designator of the smaller part, to be written behind the larger. */
function smallerBehind(
  scan: Scan,
  at: number,
  unit: TimeUnit,
): { readonly value: string; readonly to: number } | undefined {
  const wanted = smaller[unit];
  const amount = wanted && readAmount(scan, lowerAt(scan, at) === 'and' ? at + 1 : at);
  if (amount?.value === undefined || !Number.isInteger(amount.value)) return undefined;
  const found = scan.tokens[amount.to]?.word?.unit;
  if (found === undefined || found !== wanted) return undefined;
  return { value: durationValue(amount.value, found).replace(/^PT?/, ''), to: amount.to + 1 };
}

/** "Three quarters of the troops" is a share. */
function isShare(scan: Scan, { unit, ordinal, amount, amountAt, to }: UnitPhrase): boolean {
  if (unit !== 'quarter' || ordinal !== undefined || to !== amountAt + 2) return false;
  return (amount === 3 || amount === 1) && lowerAt(scan, to) === 'of';
}

/** Where a counted phrase begins: "a" belongs to "a two-year period", not to "a two-year low". */
function startOf(phrase: UnitPhrase): number {
  const { from, determiner, pointer, ordinal, amountAt, hyphenated } = phrase;
  if (determiner === 'possessive') return from + 1;
  if (pointer !== undefined || ordinal !== undefined) return from;
  // "A two-year", "that two year gap"
  if (determiner === 'a' || (!phrase.plural && determiner !== undefined && determiner !== 'the'))
    return amountAt;
  return hyphenated && determiner !== undefined ? amountAt : from;
}

function behindWord(scan: Scan, to: number, ...words: readonly string[]): number {
  return scan.tokens[to]?.gap === 'hyphen' && words.includes(lowerAt(scan, to)) ? to + 1 : to;
}

/** "Years", "recent months", "the coming weeks". */
function uncounted(scan: Scan, phrase: UnitPhrase, unit: TimeUnit): Reading | undefined {
  const { from, to, determiner, pointer, ordinal } = phrase;
  if (determiner === 'each' || determiner === 'a') return undefined;
  // "The summer months"
  if (scan.tokens[from - 1]?.word?.season !== undefined) return undefined;
  if (!Number.isNaN(scan.tokens[from - 1]?.number ?? NaN)) return undefined;
  if (pointer !== undefined && !durationPointers.has(pointer)) return undefined;
  if (pointer === undefined && ordinal !== undefined) return undefined;
  if (isClockUnit(unit) && pointer === undefined && !beforeBareClockUnit.has(lowerAt(scan, from - 1)))
    return undefined;
  if (unit === 'quarter' && pointer === undefined) return undefined;
  if (determiner === 'this' && unit === 'day') return fixedReference(from, to, 'PRESENT_REF');
  const start = determiner === 'possessive' ? from + 1 : from;
  return duration(start, behindWord(scan, to, 'long'), durationValue(undefined, unit));
}

function fixedReference(from: number, to: number, value: string): Reading {
  return reading(from, to, { source: 'vague-reference', type: 'DATE', meaning: { kind: 'fixed', value } });
}

/** "Year-long", "a day-long". */
function lengthWord(scan: Scan, phrase: UnitPhrase, unit: TimeUnit): Reading | undefined {
  const { to, from, determiner, pointer } = phrase;
  if (pointer !== undefined || lowerAt(scan, to) !== 'long' || scan.tokens[to]?.gap !== 'hyphen')
    return undefined;
  return duration(determiner === undefined ? from : from + 1, to + 1, durationValue(1, unit));
}

/** "and a half" */
export function hasHalf(scan: Scan, at: number): boolean {
  return lowerAt(scan, at) === 'and' && lowerAt(scan, at + 1) === 'a' && lowerAt(scan, at + 2) === 'half';
}

/** "A year", "an hour"; rates are repetitions and stand in another file. */
function single(scan: Scan, phrase: UnitPhrase, unit: TimeUnit): Reading | undefined {
  if (phrase.determiner !== 'a' || phrase.pointer !== undefined || phrase.ordinal !== undefined)
    return undefined;
  if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
  const half = hasHalf(scan, phrase.to);
  return duration(phrase.from, half ? phrase.to + 3 : phrase.to, durationValue(half ? 1.5 : 1, unit));
}
