// Repeated times: daily, annually, every two weeks, each Friday, every other day, $3 million a year, Sundays.
import { durationValue, isClockUnit } from '../durationValue.ts';
import type { TimeUnit, TimeWord } from '../../../lexicon/en/timeWords.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { followsName, isCapitalised, lowerAt, reading } from './recognizer.ts';
import type { UnitPhrase } from './unitPhrase.ts';

export const sets: Recognizer = {
  digits: false,
  begins: ({ every, determiner }) => every !== undefined || determiner === 'each',
  read: (scan, at) => readSetWord(scan, at) ?? readEveryOther(scan, at) ?? readEach(scan, at),
};

/** "Daily", not the Daily Mail nor the daily Gazette. */
function readSetWord(scan: Scan, at: number): Reading | undefined {
  const token = scan.tokens[at];
  const value = token?.word?.every;
  if (value === undefined || (isCapitalised(token) && followsName(scan, at))) return undefined;
  if (isCapitalised(scan.tokens[at + 1])) return undefined;
  return set(at, at + 1, value);
}

/** "Every other Wednesday", "every second year", "every third night". */
function readEveryOther(scan: Scan, at: number): Reading | undefined {
  if (scan.tokens[at]?.word?.determiner !== 'each') return undefined;
  const step = lowerAt(scan, at + 1) === 'other' ? 2 : scan.tokens[at + 1]?.word?.ordinal;
  const word = scan.tokens[at + 2]?.word;
  if (step === undefined || !word || word.plural) return undefined;
  const unit = unitOfTurns(word);
  return unit === undefined ? undefined : set(at, at + 3, durationValue(step, unit));
}

/** How long it is from one Friday, March, summer or night to the next. */
function unitOfTurns({ weekday, month, season, part, unit }: TimeWord): TimeUnit | undefined {
  if (weekday !== undefined) return 'week';
  if (month !== undefined || season !== undefined) return 'year';
  return part === undefined ? unit : 'day';
}

/** "Every Friday", "each March", "every morning", "every summer". */
function readEach(scan: Scan, at: number): Reading | undefined {
  if (scan.tokens[at]?.word?.determiner !== 'each') return undefined;
  const to = at + 1;
  const word = scan.tokens[to]?.word;
  if (!word) return undefined;
  if (word.weekday !== undefined) return set(at, to + 1, `XXXX-WXX-${word.weekday}`);
  if (word.month !== undefined && !word.abbreviated && isCapitalised(scan.tokens[to]))
    return set(at, to + 1, `XXXX-${String(word.month).padStart(2, '0')}`);
  if (word.season !== undefined && lowerAt(scan, to) !== 'spring')
    return set(at, to + 1, `XXXX-${word.season}`);
  return word.part === undefined ? undefined : set(at, to + 1, `XXXX-XX-XXT${word.part}`);
}

/** "Every two weeks", "each year", "per month", and rates: "20 a year". */
export function readRepeatedUnit(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { from, to, determiner, unit, hasAmount, amount, pointer } = phrase;
  if (unit === 'half' || unit === 'period' || pointer !== undefined || phrase.ordinal !== undefined)
    return undefined;
  // "93 miles per hour"
  if (determiner === 'each' && isClockUnit(unit) && lowerAt(scan, from) === 'per') return undefined;
  if (determiner === 'each' && (!hasAmount || amount !== undefined))
    return set(from, to, durationValue(amount ?? 1, unit));
  if (determiner !== 'a' || hasAmount || phrase.plural || !isRate(scan, from)) return undefined;
  return /^(?:ago|later|earlier|before|after|from|or)$/.test(lowerAt(scan, to))
    ? undefined
    : set(from, to, durationValue(1, unit));
}

const counts =
  /^(?:million|billion|trillion|thousand|hundred|percent|cents?|dollars?|euros?|pounds?|times|twice|once|yen)$/;

/** Whether an amount of something stands before "a year". */
function isRate({ tokens, text }: Scan, from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (!Number.isNaN(before.number) || counts.test(before.lower) || before.text === '%') return true;
  // "Forty thousand lamps a year": a plural behind a number.
  const number = tokens[from - 2];
  const counted =
    number !== undefined &&
    (!Number.isNaN(number.number) || number.word?.cardinal !== undefined || counts.test(number.lower));
  return counted && before.end <= text.length && /s$/i.test(before.text) && before.word === undefined;
}

function set(from: number, to: number, value: string): Reading {
  return reading(from, to, { source: 'set', type: 'SET', meaning: { kind: 'fixed', value } });
}
