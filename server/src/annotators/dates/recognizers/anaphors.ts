// What the text speaks of already: the year, that month, the same day, the latest quarter, year-end, the seventh day.
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import type { Reading, TimexMeaning } from '../timexCandidate.ts';
import { isClauseEnd } from './distances.ts';
import type { Scan } from './recognizer.ts';
import { isPossessive, lowerAt, reading } from './recognizer.ts';
import type { UnitPhrase } from './unitPhrase.ts';
import { isPlain, readYearAgo } from './unitPhrase.ts';

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
export function readSame(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, pointer, determiner, to } = phrase;
  if (!isPlain(phrase) || unit === 'half' || !spokenOf.has(unit)) return undefined;
  const start = determiner === 'possessive' || determiner === 'a' ? phrase.from + 1 : phrase.from;
  if (pointer === 'same' || pointer === 'latest' || pointer === 'yearAgo')
    return anaphor(start, to, { kind: 'same', unit, pointer });
  if (pointer !== undefined || !speaksOf(scan, phrase)) return undefined;
  if (phrase.fiscal || (unit === 'year' && /^(?:ended|ending)$/.test(lowerAt(scan, to))))
    return lengthOf(start, phrase);
  const open = determiner === 'the' ? openValue(scan, phrase) : undefined;
  if (open !== undefined) return anaphor(start, to, { kind: 'fixed', value: open });
  const back = determiner === 'that' || determiner === 'this';
  return anaphor(start, to, { kind: 'same', unit, pointer: back ? 'same' : 'the' });
}

function anaphor(from: number, to: number, meaning: TimexMeaning, mod?: string): Reading {
  return reading(from, to, { source: 'anaphor', type: 'DATE', meaning, mod });
}

/** "The year", "that month", "this period", "over weekend"; not "the day of the crash", which tells no day. */
function speaksOf(scan: Scan, phrase: UnitPhrase): boolean {
  const { unit, determiner } = phrase;
  if (determiner === 'that') return true;
  if (unit === 'period') return determiner === 'this';
  if (determiner === 'the') return !isOfSomething(scan, phrase);
  return unit === 'weekend' && determiner === undefined && isPlainWeekend(scan, phrase.from);
}

/** "The fiscal year", "the year ended March 31": a length of time that ends elsewhere than the calendar's year. */
function lengthOf(from: number, { to }: UnitPhrase): Reading {
  return reading(from, to, {
    source: 'duration',
    type: 'DURATION',
    meaning: { kind: 'fixed', value: 'P1Y' },
  });
}

/** "Over weekend", "Happy weekend!"; "a calm weekend" is any. */
function isPlainWeekend(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return (
    before === undefined ||
    !/^[a-z]/.test(before.text) ||
    /^(?:over|during|at|on|for|by|of|long)$/.test(before.text)
  );
}

const openValues: Partial<Record<UnitPhrase['unit'], string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** "The day before the storm" is known from the storm alone. */
function openValue(scan: Scan, { to, unit }: UnitPhrase): string | undefined {
  return /^(?:before|after)$/.test(lowerAt(scan, to)) && !isClauseEnd(scan, to + 1)
    ? openValues[unit]
    : undefined;
}

/** "The day of the crash" tells no day; "the day that" neither. */
function isOfSomething(scan: Scan, { to, unit }: UnitPhrase): boolean {
  const behind = lowerAt(scan, to);
  return (
    (unit === 'day' || (unit === 'year' && !(scan.tokens[to + 1]?.digits === 4))) &&
    (behind === 'of' || behind === 'when' || behind === 'that')
  );
}

/** "The seventh day", "a second consecutive day": counted from where nobody says. */
export function readOrdinal(phrase: UnitPhrase): Reading | undefined {
  const { from, to, unit, ordinal, pointer, determiner, hasAmount, plural } = phrase;
  if (ordinal === undefined || pointer !== undefined || hasAmount || plural) return undefined;
  if (unit !== 'day' && unit !== 'week') return undefined;
  const start = determiner === 'possessive' ? from + 1 : from;
  const meaning = { kind: 'fixed', value: openValues[unit] } as const;
  return reading(start, to, { source: 'ordinal-unit', type: 'DATE', meaning });
}

/** "Year-earlier results": the quarter or year that the text speaks of, a year before. */
export function readYearAgoWord(scan: Scan, at: number): Reading | undefined {
  const to = readYearAgo(scan, at);
  return to === undefined ? undefined : anaphor(at, to, { kind: 'same', unit: 'period', pointer: 'yearAgo' });
}

/** "Year-end", "year's end". */
export function readYearEnd(scan: Scan, at: number): Reading | undefined {
  const year = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (lowerAt(scan, year) !== 'year') return undefined;
  const end = isPossessive(scan.tokens[year + 1]) ? year + 2 : year + 1;
  if (lowerAt(scan, end) !== 'end') return undefined;
  return anaphor(at, end + 1, { kind: 'same', unit: 'year', pointer: 'the' }, 'END');
}
