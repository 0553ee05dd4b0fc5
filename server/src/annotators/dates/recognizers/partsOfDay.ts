// Parts of a day: this morning, last night, that evening, the next afternoon, in the morning, overnight.
import type { PartOfDay } from '../../../lexicon/en/timeWords.ts';
import type { Reading, TimexMeaning } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, lowerAt, reading } from './recognizer.ts';

export const partsOfDay: Recognizer = {
  digits: false,
  begins: ({ part, pointer, determiner }) =>
    part !== undefined || pointer !== undefined || determiner !== undefined,
  read: readPartOfDay,
};

function readPartOfDay(scan: Scan, at: number): Reading | undefined {
  const { from, meaning } = readPointer(scan, at);
  const { part, plural } = scan.tokens[from]?.word ?? {};
  if (part === undefined || part === 'MI') return undefined;
  if (isName(scan, from) || (from === at && (plural || isNoneOfTheDay(scan, at)))) return undefined;
  const to = lowerAt(scan, from + 1) === 'hours' ? from + 2 : from + 1;
  return ofDay(at, to, part, from === at && isAnyDay(scan, at) ? anyDay : meaning);
}

function ofDay(from: number, to: number, partOfDay: PartOfDay, meaning: TimexMeaning): Reading {
  return reading(from, to, { source: 'part-of-day', type: 'TIME', meaning, partOfDay });
}

interface DayOfPart {
  /** Where the part is named. */
  readonly from: number;
  readonly meaning: TimexMeaning;
}

/** The day that the words before a part of the day mean. */
function readPointer(scan: Scan, at: number): DayOfPart {
  const token = scan.tokens[at];
  const { determiner, pointer } = token?.word ?? {};
  if (pointer === 'last') return { from: at + 1, meaning: published(-1) };
  if (pointer === 'next') return { from: at + 1, meaning: published(1) };
  if (determiner === 'this' && token?.lower === 'this') return { from: at + 1, meaning: published(0) };
  if (determiner === 'that' && token?.lower === 'that') return readSame(scan, at + 1);
  if (determiner !== 'the') return { from: at, meaning: sameDay };
  const next = scan.tokens[at + 1]?.word?.pointer;
  if (next === 'next' || next === 'following') return { from: at + 2, meaning: fromPrevious(1) };
  if (next === 'previous') return { from: at + 2, meaning: fromPrevious(-1) };
  // "The night train" runs on no night in particular.
  if (!isInside(scan, at) && isAttribute(scan, at + 1)) return { from: at + 1, meaning: anyDay };
  // "The night before the vote" is known from the vote alone.
  if (/^(?:before|after)$/.test(lowerAt(scan, at + 2))) return { from: at + 1, meaning: anyDay };
  return readSame(scan, at + 1);
}

function readSame(scan: Scan, at: number): DayOfPart {
  return { from: scan.tokens[at]?.word?.pointer === 'same' ? at + 1 : at, meaning: sameDay };
}

/** "At night", "night boats", "a cool evening", "day and night"; "in morning trading" is that of the day. */
function isAnyDay(scan: Scan, at: number): boolean {
  if (isInside(scan, at)) return false;
  const before = lowerAt(scan, at - 1);
  // "The early morning hours" are those of the day.
  if ((before === 'early' || before === 'late') && lowerAt(scan, at - 2) === 'the') return false;
  if (/^[a-z]/.test(scan.tokens[at - 1]?.text ?? '')) return true;
  return isAttribute(scan, at);
}

/** "In morning trading", "during the night shift": those of the day. */
function isInside(scan: Scan, at: number): boolean {
  return /^(?:in|during)$/.test(lowerAt(scan, at - 1));
}

/** "Night boats", "the evening service": a noun follows. */
function isAttribute({ tokens }: Scan, at: number): boolean {
  const behind = tokens[at + 1];
  return (
    behind?.gap === 'space' &&
    /^[a-z]{3,}$/.test(behind.text) &&
    !/^(?:and|but|for|with|when|after|before|from|the|was|were|had|has|that|they|she|hours|while|into)$/.test(
      behind.text,
    )
  );
}

/** "At night" means no night in particular. */
const anyDay: TimexMeaning = { kind: 'fixed', value: 'XXXX-XX-XX' };

const sameDay: TimexMeaning = { kind: 'same', unit: 'day', pointer: 'the' };

function published(by: number): TimexMeaning {
  return { kind: 'unit', unit: 'day', by, from: 'publicationDate' };
}

function fromPrevious(by: number): TimexMeaning {
  return { kind: 'unit', unit: 'day', by, from: 'previous' };
}

/** "Good morning", "fortnight-old", "one night". */
function isNoneOfTheDay(scan: Scan, at: number): boolean {
  return (
    scan.tokens[at]?.gap === 'hyphen' ||
    /^(?:good|opening|first|all|each|every|one|a)$/.test(lowerAt(scan, at - 1))
  );
}

/** "Saturday Night Live", "the Evening Standard", "This Morning". */
function isName(scan: Scan, at: number): boolean {
  const [before, token, behind] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (!token || !isCapitalised(token) || token.text === token.text.toUpperCase()) return false;
  return isCapitalised(behind) || (before?.word?.determiner === 'this' && isCapitalised(before));
}
