// The noun phrases of calendar units, read as a whole before anything is made of them: "the past two years", "a four-week",
// "the year-ago quarter", "the first nine months", "recent months".
import type { Determiner, Pointer, TimeUnit } from '../../../lexicon/en/timeWords.ts';
import type { Scan } from './recognizer.ts';
import { isCapitalised, lowerAt } from './recognizer.ts';
import { readAmount } from './amounts.ts';

export interface UnitPhrase {
  readonly from: number;
  /** The piece behind the unit. */
  readonly to: number;
  readonly determiner: Determiner | undefined;
  readonly pointer: Pointer | undefined;
  /** "first" and "final" before an amount, "third" before a unit. */
  readonly ordinal: number | undefined;
  readonly hasAmount: boolean;
  /** Undefined where there is none or where it is not told. */
  readonly amount: number | undefined;
  /** Where the amount begins. */
  readonly amountAt: number;
  readonly half: boolean;
  readonly fiscal: boolean;
  readonly unit: TimeUnit | 'half' | 'period';
  readonly plural: boolean;
  /** Whether a hyphen joins the unit to what stands before it: two-day, third-quarter. */
  readonly hyphenated: boolean;
}

const fiscalWords: ReadonlySet<string> = new Set(['fiscal', 'financial']);

/** No phrase has more pieces before its unit. */
const longestPrefix = 7;

type Prefix = { -readonly [K in keyof UnitPhrase]?: UnitPhrase[K] };

export function readUnitPhrase(scan: Scan, from: number): UnitPhrase | undefined {
  const prefix: Prefix = {};
  let at = from;
  while (at < from + longestPrefix) {
    const unit = unitAt(scan, at, prefix);
    if (unit) return finish(scan, from, at, prefix, unit);
    const next = readPrefix(scan, at, prefix);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** Whether a phrase has one unit and no number: "the year", "last month". */
export function isPlain({ hasAmount, plural, ordinal }: UnitPhrase): boolean {
  return !hasAmount && !plural && ordinal === undefined;
}

interface Head {
  readonly unit: UnitPhrase['unit'];
  readonly plural: boolean;
}

function unitAt(scan: Scan, at: number, prefix: Prefix): Head | undefined {
  const token = scan.tokens[at];
  const word = token?.word;
  // "second" is the ordinal wherever a unit follows it, "may" and "sun" never are units.
  if (word?.unit !== undefined && readYearAgo(scan, at) === undefined) {
    // "Man of the Year", "This Week": a capital inside a sentence makes a name.
    if (isCapitalised(token) && token?.text !== token?.text.toUpperCase() && at > 0) return undefined;
    if (word.unit === 'quarter' && word.plural && token?.gap === 'hyphen') return undefined;
    if (word.ordinal !== undefined && !prefix.hasAmount && !prefix.pointer && prefix.determiner !== 'each')
      return undefined;
    return { unit: word.unit, plural: word.plural ?? false };
  }
  const lower = token?.lower;
  if (lower === 'half' && (prefix.ordinal !== undefined || prefix.pointer === 'last'))
    return { unit: 'half', plural: false };
  if (
    lower === 'period' &&
    (prefix.pointer !== undefined || prefix.determiner === 'that' || prefix.determiner === 'this')
  )
    return { unit: 'period', plural: false };
  return undefined;
}

/** Takes one more word of the phrase; answers with the piece behind it. */
function readPrefix(scan: Scan, at: number, prefix: Prefix): number | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  const yearAgo = readYearAgo(scan, at);
  if (yearAgo !== undefined && prefix.pointer === undefined) {
    prefix.pointer = 'yearAgo';
    return yearAgo;
  }
  const half = readHalf(scan, at, prefix);
  if (half !== undefined) return half;
  if (!prefix.hasAmount) {
    const amount = readAmount(scan, at);
    if (amount && !(token.word?.ordinal !== undefined && amount.value === undefined)) {
      prefix.hasAmount = true;
      prefix.amount = amount.value;
      prefix.amountAt = at;
      return amount.to;
    }
  }
  return readModifier(scan, at, prefix);
}

function readModifier(scan: Scan, at: number, prefix: Prefix): number | undefined {
  const token = scan.tokens[at];
  const word = token?.word;
  if (word?.determiner !== undefined && !hasBegun(prefix)) {
    prefix.determiner = word.determiner;
    return at + 1;
  }
  // "He said that last week": the pointer begins the phrase.
  if (word?.pointer !== undefined && prefix.determiner === 'that' && word.pointer !== 'same')
    return undefined;
  if (
    word?.pointer !== undefined &&
    !prefix.hasAmount &&
    (prefix.pointer === undefined || word.pointer === 'recent')
  ) {
    prefix.pointer = word.pointer;
    return at + 1;
  }
  const ordinal = word?.ordinal ?? (token?.ending === 'ordinal' ? token.number : undefined);
  if (ordinal !== undefined && prefix.ordinal === undefined && !prefix.hasAmount) {
    prefix.ordinal = ordinal;
    return at + 1;
  }
  if (token && fiscalWords.has(token.lower)) {
    prefix.fiscal = true;
    return at + 1;
  }
  return word?.neutral && hasBegun(prefix) ? at + 1 : undefined;
}

function hasBegun({ determiner, pointer, ordinal, hasAmount }: Prefix): boolean {
  return determiner !== undefined || pointer !== undefined || ordinal !== undefined || hasAmount === true;
}

/** "year-ago", "year-earlier": behind it the unit follows. */
export function readYearAgo(scan: Scan, at: number): number | undefined {
  if (lowerAt(scan, at) !== 'year' || scan.tokens[at + 1]?.gap !== 'hyphen') return undefined;
  return /^(?:ago|earlier|before)$/.test(lowerAt(scan, at + 1)) ? at + 2 : undefined;
}

/** "half a year", "half-hour", "a half-century". */
function readHalf(scan: Scan, at: number, prefix: Prefix): number | undefined {
  if (lowerAt(scan, at) !== 'half' || prefix.ordinal !== undefined || prefix.hasAmount) return undefined;
  const to = scan.tokens[at + 1]?.word?.determiner === 'a' ? at + 2 : at + 1;
  if (scan.tokens[to]?.word?.unit === undefined) return undefined;
  prefix.half = true;
  prefix.hasAmount = true;
  prefix.amount = 0.5;
  prefix.amountAt = at;
  return to;
}

function finish(scan: Scan, from: number, at: number, prefix: Prefix, { unit, plural }: Head): UnitPhrase {
  return {
    from,
    to: at + 1,
    determiner: prefix.determiner,
    pointer: prefix.pointer,
    ordinal: prefix.ordinal,
    hasAmount: prefix.hasAmount ?? false,
    amount: prefix.amount,
    amountAt: prefix.amountAt ?? at,
    half: prefix.half ?? false,
    fiscal: prefix.fiscal ?? false,
    unit,
    plural,
    hyphenated: at > from && scan.tokens[at]?.gap === 'hyphen',
  };
}
