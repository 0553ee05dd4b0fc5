// Finds the time expressions of one passage: asks the recognisers at each piece that may begin one, then refines what they found.
import type { Passage, SectionKind } from '../../document/document.ts';
import { calendarDates } from './recognizers/calendarDates.ts';
import { clockTimes } from './recognizers/clockTimes.ts';
import { deictics } from './recognizers/deictics.ts';
import { holidays } from './recognizers/holidays.ts';
import { numericDates } from './recognizers/numericDates.ts';
import { partsOfDay } from './recognizers/partsOfDay.ts';
import type { Recognizer, Scan } from './recognizers/recognizer.ts';
import { seasons } from './recognizers/seasons.ts';
import { readEach, readSetWord } from './recognizers/sets.ts';
import { units } from './recognizers/units.ts';
import { vagueReferences } from './recognizers/vagueReferences.ts';
import { weekdays } from './recognizers/weekdays.ts';
import { years } from './recognizers/years.ts';
import { completeRanges } from './refiners/completeRanges.ts';
import { composePeriods } from './refiners/composePeriods.ts';
import { growEdges } from './refiners/growEdges.ts';
import { joinTimeOfDay } from './refiners/joinTimeOfDay.ts';
import { markApproximation } from './refiners/markApproximation.ts';
import { findTense } from './refiners/tense.ts';
import { readTimeTokens } from './timeTokens.ts';
import type { TimeToken } from './timeTokens.ts';
import type { Reading, TimexCandidate } from './timexCandidate.ts';

const recognizers: readonly Recognizer[] = [
  calendarDates,
  numericDates,
  years,
  weekdays,
  deictics,
  seasons,
  holidays,
  units,
  readSetWord,
  readEach,
  clockTimes,
  partsOfDay,
  vagueReferences,
];

/** In this order: each may rely on what the ones before it made. */
const refiners: readonly ((found: readonly Reading[], scan: Scan) => readonly Reading[])[] = [
  completeRanges,
  composePeriods,
  markApproximation,
  growEdges,
  joinTimeOfDay,
];

/** Candidates in text order that do not overlap; of the readings that begin at one piece the longest counts. */
export function recognizeTimexes(passage: Passage, kind: SectionKind): readonly TimexCandidate[] {
  const scan = { text: passage.text, kind, tokens: readTimeTokens(passage.tokens, passage.text) };
  let found: readonly Reading[] = readAll(scan);
  if (found.length === 0) return [];
  for (const refine of refiners) found = refine(found, scan);
  return found.flatMap((reading) => toCandidate(reading, scan, passage));
}

function readAll(scan: Scan): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!mayBegin(scan.tokens[at])) continue;
    const longest = readLongest(scan, at);
    if (!longest) continue;
    found.push(longest);
    at = longest.to - 1;
  }
  return found;
}

/** Everything that a recogniser looks at is a number, a word of the lexicon, a capitalised word or an apostrophe. */
function mayBegin(token: TimeToken | undefined): boolean {
  if (!token) return false;
  if (token.word !== undefined || token.digits > 0 || !Number.isNaN(token.number)) return true;
  const code = token.text.charCodeAt(0);
  return (code >= 65 && code <= 90) || code === 0x27 || code === 0x2018 || code === 0x2019;
}

function readLongest(scan: Scan, at: number): Reading | undefined {
  let longest: Reading | undefined;
  for (const recognizer of recognizers) {
    const found = recognizer(scan, at);
    if (found && (!longest || found.to > longest.to)) longest = found;
  }
  return longest;
}

function toCandidate(
  { from, to, ...rest }: Reading,
  { tokens }: Scan,
  passage: Passage,
): readonly TimexCandidate[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  return [{ ...rest, span, tense: findTense(passage, span) }];
}
