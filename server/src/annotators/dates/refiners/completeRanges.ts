// Completes the dates of a range or a list from one another: "10-12 October", "May 3 and 4, 1998", "from June 5 to July 9, 1944".
import { reading as makeReading } from '../recognizers/recognizer.ts';
import type { Scan } from '../recognizers/recognizer.ts';
import { lowerAt } from '../recognizers/recognizer.ts';
import { readYear } from '../recognizers/yearNumbers.ts';
import type { Reading, TimexMeaning } from '../timexCandidate.ts';

export function completeRanges(found: readonly Reading[], scan: Scan): readonly Reading[] {
  const complete: Reading[] = [];
  for (const [index, reading] of found.entries()) {
    const end = complete.at(-1)?.to ?? 0;
    if (reading.from < end) continue;
    const before = dayBefore(reading, scan, end);
    if (before) complete.push(before);
    const behind = daysBehind(reading, scan, found[index + 1]?.from ?? scan.tokens.length);
    complete.push(behind[0] ?? reading, ...behind.slice(1));
  }
  return shareYears(complete, scan);
}

type Calendar = Extract<TimexMeaning, { kind: 'calendar' }>;

function dayOf({ meaning, type }: Reading): Calendar | undefined {
  return type === 'DATE' &&
    meaning.kind === 'calendar' &&
    meaning.day !== undefined &&
    meaning.month !== undefined
    ? meaning
    : undefined;
}

const joints: ReadonlySet<string> = new Set(['and', 'to', 'or', 'through', 'until', '&', '-', '–', '—']);

function isDayNumber(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    token.digits > 0 &&
    token.digits < 3 &&
    token.number >= 1 &&
    token.number <= 31 &&
    token.ending !== 's'
  );
}

function dayReading(date: Calendar, scan: Scan, at: number, to: number): Reading {
  const day = scan.tokens[at]?.number ?? 0;
  const meaning = { ...date, day };
  return makeReading(at, to, {
    source: 'full-date',
    type: 'DATE',
    meaning,
    stated: { day },
    refiners: ['completeRanges'],
  });
}

/** "10" of "10-12 October" and of "10 and 12 October". */
function dayBefore(reading: Reading, scan: Scan, end: number): Reading | undefined {
  const date = dayOf(reading);
  const first = scan.tokens[reading.from];
  if (!date || !first || first.digits === 0 || first.digits > 2) return undefined;
  const at =
    first.gap === 'hyphen' || joints.has(lowerAt(scan, reading.from - 1))
      ? reading.from - (first.gap === 'hyphen' ? 1 : 2)
      : -1;
  if (at < end || !isDayNumber(scan, at)) return undefined;
  return /[\w$€£.,:/]$/.test(scan.text.slice(0, scan.tokens[at]?.start).slice(-1))
    ? undefined
    : dayReading(date, scan, at, at + 1);
}

/** "5" of "May 3-5" and of "May 3 and 5, 1998"; the year behind the last belongs to all. */
function daysBehind(reading: Reading, scan: Scan, limit: number): readonly Reading[] {
  const date = dayOf(reading);
  if (!date || date.year !== undefined) return [];
  const at =
    scan.tokens[reading.to]?.gap === 'hyphen'
      ? reading.to
      : joints.has(lowerAt(scan, reading.to))
        ? reading.to + 1
        : -1;
  if (
    at < 0 ||
    at >= limit ||
    !isDayNumber(scan, at) ||
    (scan.tokens[at]?.gap !== 'hyphen' && isOfSomething(scan, at + 1))
  )
    return [];
  const comma = lowerAt(scan, at + 1) === ',' ? at + 2 : at + 1;
  const year = readYear(scan, comma);
  const dated: Calendar = year ? { ...date, year: year.year, era: year.era } : date;
  return [{ ...reading, meaning: dated }, dayReading(dated, scan, at, year?.to ?? at + 1)];
}

/** A number with a noun behind it counts something; a preposition or the end of the clause may follow a day. */
function isOfSomething(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.gap === 'none') return token?.gap === 'none' && /^[\d%:/]/.test(token.text);
  return (
    /^\p{L}|^\d/u.test(token.text) &&
    !/^(?:in|at|and|to|or|when|with|by|on|for|the|of|as|from|after|before|but|was|were|is|are|had|has|will)$/.test(
      token.lower,
    ) &&
    token.digits !== 4
  );
}

/** "From June 5 to July 9, 1944": both lie in 1944. */
function shareYears(found: readonly Reading[], scan: Scan): readonly Reading[] {
  return found.map((reading, index) => {
    const next = found[index + 1];
    const season = next && shareYearOfSeason(reading, next, scan);
    if (season) return season;
    if (!next || next.meaning.kind !== 'calendar' || reading.meaning.kind !== 'calendar') return reading;
    const { year, month, era } = next.meaning;
    if (year === undefined) return reading;
    const isRange = isJointBetween(scan, reading.to, next.from);
    if (!isRange) return reading;
    const lacksYear = reading.meaning.year === undefined && month !== undefined;
    const lacksEra = reading.meaning.year !== undefined && era === 'BC' && reading.meaning.era === undefined;
    if (lacksYear && (reading.meaning.month ?? 0) <= month)
      return {
        ...reading,
        meaning: { ...reading.meaning, year, era },
        refiners: [...reading.refiners, 'completeRanges'],
      };
    return lacksEra
      ? { ...reading, meaning: { ...reading.meaning, era }, stated: {}, needs: undefined }
      : reading;
  });
}

/** "The autumn and early winter of 1951" */
function shareYearOfSeason(first: Reading, second: Reading, scan: Scan): Reading | undefined {
  const [inner, outer] = [first.meaning, second.meaning];
  if (inner.kind !== 'partOfYear' || outer.kind !== 'partOfYear' || outer.year === undefined)
    return undefined;
  if (inner.year !== undefined || inner.pointer !== undefined || second.from - first.to > 2) return undefined;
  if (!joints.has(lowerAt(scan, first.to))) return undefined;
  const { year, era } = outer;
  return { ...first, meaning: { ...inner, year, era }, refiners: [...first.refiners, 'completeRanges'] };
}

function isJointBetween(scan: Scan, from: number, to: number): boolean {
  if (to === from) return scan.tokens[to]?.gap === 'hyphen';
  return to === from + 1 && (joints.has(lowerAt(scan, from)) || /^[–—/-]$/.test(lowerAt(scan, from)));
}
