// Phrases around a calendar unit: distances ("two years ago"), neighbours ("last month", "the following year"), the unit the
// text speaks of ("the year"), parts of years ("the third quarter"); what is left is a duration or a repetition.
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import { isClockUnit } from '../durationValue.ts';
import type { PartOfYear, Reading, Reference, TimexMeaning } from '../timexCandidate.ts';
import { hasHalf, readDuration } from './durations.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isJoined, lowerAt, reading } from './recognizer.ts';
import { readRepeatedUnit } from './sets.ts';
import type { UnitPhrase } from './unitPhrase.ts';
import { readUnitPhrase, readYearAgo } from './unitPhrase.ts';

export const units: Recognizer = {
  digits: true,
  begins: ({ month, weekday, part, season, day }) =>
    month === undefined &&
    weekday === undefined &&
    part === undefined &&
    season === undefined &&
    day === undefined,
  read: readUnit,
};

function readUnit(scan: Scan, at: number): Reading | undefined {
  const yearEnd = readYearEnd(scan, at);
  if (yearEnd) return yearEnd;
  const phrase = readUnitPhrase(scan, at);
  if (!phrase) return readYearAgoWord(scan, at);
  const found = readPhrase(scan, phrase);
  const orSo = found && lowerAt(scan, found.to) === 'or' && /^(?:so|two)$/.test(lowerAt(scan, found.to + 1));
  return orSo ? { ...found, to: found.to + 2, mod: 'APPROX' } : found;
}

function readPhrase(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  return (
    readDistance(scan, phrase) ??
    readPartOfYear(scan, phrase) ??
    readCentury(scan, phrase) ??
    readRepeatedUnit(scan, phrase) ??
    readNeighbour(phrase) ??
    readSame(scan, phrase) ??
    readOrdinal(phrase) ??
    readDuration(scan, phrase)
  );
}

/** "Year-earlier results": the quarter or year that the text speaks of, a year before. */
function readYearAgoWord(scan: Scan, at: number): Reading | undefined {
  const the = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const to = the === at ? readYearAgo(scan, at) : undefined;
  if (to === undefined) return undefined;
  const meaning = { kind: 'same', unit: 'period', pointer: 'yearAgo' } as const;
  return reading(at, to, { source: 'anaphor', type: 'DATE', meaning });
}

/** "Year-end", "year's end". */
function readYearEnd(scan: Scan, at: number): Reading | undefined {
  const year = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (lowerAt(scan, year) !== 'year') return undefined;
  const end = /^['’]s$/.test(lowerAt(scan, year + 1)) ? year + 2 : year + 1;
  if (lowerAt(scan, end) !== 'end') return undefined;
  const meaning = { kind: 'same', unit: 'year', pointer: 'the' } as const;
  return reading(at, end + 1, { source: 'anaphor', type: 'DATE', meaning, mod: 'END' });
}

interface Direction {
  readonly back: boolean;
  readonly from: Reference;
  readonly to: number;
}

/** "Ago", "earlier", "later", "from now" behind a phrase. */
function directionAt(scan: Scan, at: number): Direction | undefined {
  switch (lowerAt(scan, at)) {
    case 'ago':
      return { back: true, from: 'publicationDate', to: at + 1 };
    case 'earlier':
    case 'previously':
      return { back: true, from: 'previous', to: at + 1 };
    case 'later':
    case 'afterwards':
      return { back: false, from: 'previous', to: at + 1 };
    case 'before':
      return isClauseEnd(scan, at + 1) ? { back: true, from: 'previous', to: at + 1 } : undefined;
    case 'after':
      return isClauseEnd(scan, at + 1) ? { back: false, from: 'previous', to: at + 1 } : undefined;
    case 'hence':
      return { back: false, from: 'publicationDate', to: at + 1 };
    case 'from':
      return /^(?:now|today)$/.test(lowerAt(scan, at + 1))
        ? { back: false, from: 'publicationDate', to: at + 2 }
        : undefined;
    default:
      return undefined;
  }
}

/** "The year before." is a distance, "the year before the war" is none. */
function isClauseEnd(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token === undefined || /^[.,;:!?)”"'’—–]|^(?:and|but|when|while)$/.test(token.lower);
}

/** "Two weeks ago", "a year earlier", "years later". */
function readDistance(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, determiner, hasAmount, pointer } = phrase;
  if (unit === 'half' || unit === 'period' || pointer !== undefined) return undefined;
  const half = determiner === 'a' && !hasAmount && hasHalf(scan, phrase.to);
  const direction = directionAt(scan, half ? phrase.to + 3 : phrase.to);
  if (!direction || scan.tokens[phrase.to]?.gap === 'hyphen') return undefined;
  if (hasAmount && isJoined(scan, phrase.amountAt, phrase.to)) return undefined;
  const from = determiner === 'a' && hasAmount ? phrase.amountAt : phrase.from;
  const type = isClockUnit(unit) ? 'TIME' : 'DATE';
  const one =
    determiner === 'a' || (determiner === 'the' && /^(?:before|after)$/.test(lowerAt(scan, phrase.to)));
  const amount = hasAmount ? phrase.amount : one && !phrase.plural ? (half ? 1.5 : 1) : undefined;
  // A bare singular ("year ago") belongs to something else, and "the day later" is none.
  if (
    !hasAmount &&
    amount === undefined &&
    (!phrase.plural || !Number.isNaN(scan.tokens[from - 1]?.number ?? NaN))
  )
    return undefined;
  const meaning: TimexMeaning =
    amount === undefined
      ? { kind: 'fixed', value: direction.back ? 'PAST_REF' : 'FUTURE_REF' }
      : { kind: 'offset', unit, by: direction.back ? -amount : amount, from: direction.from };
  return reading(from, direction.to, { source: 'distance', type, meaning });
}

const quarters: readonly PartOfYear[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** "The third quarter", "second-half"; halves are also those of a match: they need a year. */
function readPartOfYear(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, hasAmount, plural, pointer, hyphenated } = phrase;
  const ordinal = phrase.ordinal ?? (unit === 'half' && pointer === 'last' ? 2 : undefined);
  if (ordinal === undefined || hasAmount || plural) return undefined;
  // "The third quarter-final"
  if (scan.tokens[phrase.to]?.gap === 'hyphen' && lowerAt(scan, phrase.to).startsWith('final')) return undefined;
  const half = unit === 'half' && (hyphenated || hasYearBehind(scan, phrase.to));
  const part =
    unit === 'quarter' ? quarters[ordinal - 1] : half ? (['H1', 'H2'] as const)[ordinal - 1] : undefined;
  if (part === undefined) return undefined;
  const skip = phrase.determiner !== undefined && (phrase.determiner !== 'the' || hyphenated);
  const yearAgo = pointer === 'yearAgo' || pointer === 'previous' ? 'yearAgo' : undefined;
  const meaning = { kind: 'partOfYear', part, pointer: yearAgo } as const;
  return reading(skip ? phrase.from + 1 : phrase.from, phrase.to, {
    source: 'part-of-year',
    type: 'DATE',
    meaning,
  });
}

function hasYearBehind(scan: Scan, at: number): boolean {
  const of = lowerAt(scan, at) === 'of' ? at + 1 : at;
  const token = scan.tokens[of];
  return token?.digits === 4 || (of > at && /^(?:the|this|last|next|fiscal)$/.test(token?.lower ?? ''));
}

/** "The 19th century", "19th-century". */
function readCentury(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, ordinal, determiner, hyphenated } = phrase;
  if (unit !== 'century' || ordinal === undefined || phrase.hasAmount) return undefined;
  const bc = /^(?:bc|bce|b\.c|b\.c\.e)$/.test(lowerAt(scan, phrase.to));
  const value = `${bc ? 'BC' : ''}${String(Math.max(0, ordinal - 1)).padStart(2, '0')}`;
  const from =
    determiner !== undefined && (determiner !== 'the' || hyphenated) ? phrase.from + 1 : phrase.from;
  return reading(from, bc ? phrase.to + 1 : phrase.to, {
    source: 'century',
    type: 'DATE',
    meaning: { kind: 'fixed', value },
  });
}

/** "Last month", "this week", "the following year". */
function readNeighbour(phrase: UnitPhrase): Reading | undefined {
  const { unit, pointer, determiner, ordinal, hasAmount, plural } = phrase;
  if (hasAmount || plural || ordinal !== undefined || unit === 'half' || unit === 'period') return undefined;
  // "Next-day delivery", "last-minute": no neighbours.
  if (isClockUnit(unit) || phrase.hyphenated) return undefined;
  const by = stepOf(phrase);
  if (by === undefined) return undefined;
  const from: Reference = isFromPrevious(phrase) ? 'previous' : 'publicationDate';
  const start = determiner === 'possessive' ? phrase.from + 1 : phrase.from;
  const meaning = { kind: 'unit', unit, by, from } as const;
  // "Last minute", "this day and age", "present day": no neighbours.
  if (unit === 'day' && pointer === 'last') return undefined;
  if (unit === 'day' && pointer === 'this')
    return reading(start, phrase.to, {
      source: 'vague-reference',
      type: 'DATE',
      meaning: { kind: 'fixed', value: 'PRESENT_REF' },
    });
  return reading(start, phrase.to, { source: 'relative-period', type: 'DATE', meaning });
}

function stepOf({ pointer, determiner }: UnitPhrase): number | undefined {
  switch (pointer) {
    case 'last':
    case 'previous':
      return -1;
    case 'next':
    case 'following':
      return 1;
    case 'this':
      return 0;
    case undefined:
      return determiner === 'this' ? 0 : undefined;
    case 'same':
    case 'recent':
    case 'latest':
    case 'yearAgo':
      return undefined;
  }
}

/** "The previous year" and "the next day" look from what was spoken of before, "next year" from the day of writing. */
function isFromPrevious({ pointer, determiner, unit }: UnitPhrase): boolean {
  if (pointer === 'previous' || pointer === 'following') return true;
  return pointer === 'next' && determiner === 'the' && unit === 'day';
}

const spokenOf: ReadonlySet<TimeUnit | 'half' | 'period'> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'period',
]);

/** "The year", "that month", "the same day", "the latest quarter", "the year-ago period". */
function readSame(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, pointer, determiner, ordinal, hasAmount, plural, fiscal } = phrase;
  if (hasAmount || plural || ordinal !== undefined || unit === 'half' || !spokenOf.has(unit))
    return undefined;
  const start = determiner === 'possessive' || determiner === 'a' ? phrase.from + 1 : phrase.from;
  if (pointer === 'same' || pointer === 'latest' || pointer === 'yearAgo')
    return reading(start, phrase.to, {
      source: 'anaphor',
      type: 'DATE',
      meaning: { kind: 'same', unit, pointer },
    });
  if (pointer !== undefined) return undefined;
  const bareWeekend = unit === 'weekend' && determiner === undefined;
  const thisPeriod = unit === 'period' && determiner === 'this';
  const plain = bareWeekend || (determiner === 'the' && unit !== 'period' && !isOfSomething(scan, phrase));
  if (!plain && !thisPeriod && determiner !== 'that') return undefined;
  if (fiscal || (unit === 'year' && /^(?:ended|ending)$/.test(lowerAt(scan, phrase.to))))
    return lengthOf(start, phrase);
  const meaning = {
    kind: 'same',
    unit,
    pointer: determiner === 'that' || thisPeriod ? 'same' : 'the',
  } as const;
  return reading(start, phrase.to, { source: 'anaphor', type: 'DATE', meaning });
}

/** "The fiscal year", "the year ended March 31": a length of time that ends elsewhere than the calendar's year. */
function lengthOf(from: number, { to }: UnitPhrase): Reading {
  return reading(from, to, {
    source: 'duration',
    type: 'DURATION',
    meaning: { kind: 'fixed', value: 'P1Y' },
  });
}

/** "The seventh day", "a second consecutive day": counted from where nobody says. */
function readOrdinal({
  from,
  to,
  unit,
  ordinal,
  pointer,
  determiner,
  hasAmount,
  plural,
}: UnitPhrase): Reading | undefined {
  if (
    ordinal === undefined ||
    pointer !== undefined ||
    hasAmount ||
    plural ||
    (unit !== 'day' && unit !== 'week')
  )
    return undefined;
  const start = determiner === 'possessive' ? from + 1 : from;
  return reading(start, to, {
    source: 'ordinal-unit',
    type: 'DATE',
    meaning: { kind: 'fixed', value: 'XXXX-XX-XX' },
  });
}

/** "The day of the crash" tells no day; "the day that" neither. */
function isOfSomething(scan: Scan, { to, unit }: UnitPhrase): boolean {
  const behind = lowerAt(scan, to);
  return (unit === 'day' || unit === 'year') && (behind === 'of' || behind === 'when' || behind === 'that');
}
