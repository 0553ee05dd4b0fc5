// Finds the time expressions of one passage: asks the recognisers at each piece that may begin one, then refines what they found.
import type { TimeWord } from '../../lexicon/en/timeWords.ts';
import type { Passage, SectionKind } from '../../document/document.ts';
import { calendarDates } from './recognizers/calendarDates.ts';
import { clockTimes } from './recognizers/clockTimes.ts';
import { dayNumbers } from './recognizers/dayNumbers.ts';
import { deictics } from './recognizers/deictics.ts';
import { holidays } from './recognizers/holidays.ts';
import { numericDates } from './recognizers/numericDates.ts';
import { partsOfDay } from './recognizers/partsOfDay.ts';
import type { Recognizer, Scan } from './recognizers/recognizer.ts';
import { isCapitalised, isPossessive } from './recognizers/recognizer.ts';
import { seasons } from './recognizers/seasons.ts';
import { sets } from './recognizers/sets.ts';
import { spokenTimes } from './recognizers/spokenTimes.ts';
import { units } from './recognizers/units.ts';
import { vagueReferences } from './recognizers/vagueReferences.ts';
import { weekdays } from './recognizers/weekdays.ts';
import { isApostrophe } from './recognizers/yearNumbers.ts';
import { years } from './recognizers/years.ts';
import { completeHours } from './refiners/completeHours.ts';
import { completeRanges } from './refiners/completeRanges.ts';
import { composePeriods } from './refiners/composePeriods.ts';
import { growEdges } from './refiners/growEdges.ts';
import { joinTimeOfDay } from './refiners/joinTimeOfDay.ts';
import { markApproximation } from './refiners/markApproximation.ts';
import { findTense } from './refiners/tense.ts';
import { timeSentences } from './timeSentences.ts';
import { readTimeTokens } from './timeTokens.ts';
import type { TimeToken } from './timeTokens.ts';
import type { Reading, TimexCandidate, TimexMeaning } from './timexCandidate.ts';

const recognizers: readonly Recognizer[] = [
  calendarDates,
  numericDates,
  years,
  weekdays,
  dayNumbers,
  deictics,
  seasons,
  holidays,
  units,
  sets,
  clockTimes,
  spokenTimes,
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
  completeHours,
];

/** Candidates in text order that do not overlap; of the readings that begin at one piece the longest counts. */
export function recognizeTimexes(passage: Passage, kind: SectionKind): readonly TimexCandidate[] {
  return timeSentences(passage).flatMap((sentence) => {
    const scan = { text: passage.text, kind, tokens: readTimeTokens(sentence, passage.text) };
    let found: readonly Reading[] = readAll(scan);
    if (found.length === 0) return [];
    for (const refine of refiners) found = refine(found, scan);
    return found.flatMap((reading) => toCandidate(reading, scan, passage));
  });
}

function readAll(scan: Scan): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const longest = readLongest(scan, at);
    if (!longest) continue;
    found.push(longest);
    at = longest.to - 1;
  }
  return found;
}

const none: readonly Recognizer[] = [];
const startingWithDigits = recognizers.filter(({ digits }) => digits);
/** Filled as words turn up; the answer never depends on the order. */
const startingWithWord = new Map<TimeWord, readonly Recognizer[]>();

/** The recognisers that may read something at a piece: few pieces of prose have any. */
function recognizersAt({ tokens }: Scan, at: number): readonly Recognizer[] {
  const token = tokens[at];
  if (!token) return none;
  const { word } = token;
  if (word === undefined) {
    if (!Number.isNaN(token.number)) return startingWithDigits;
    return isApostrophe(token.text) ? apostrophe : none;
  }
  // "The" and "a" begin nothing before a word that is none of time.
  if (word.determiner !== undefined && !mayFollowDeterminer(tokens[at + 1])) return none;
  const known = startingWithWord.get(word);
  if (known) return known;
  const found = recognizers.filter(({ begins }) => begins(word));
  startingWithWord.set(word, found);
  return found;
}

const apostrophe: readonly Recognizer[] = [years];

function mayFollowDeterminer(token: TimeToken | undefined): boolean {
  if (!token) return false;
  return token.word !== undefined || !Number.isNaN(token.number) || isApostrophe(token.text);
}

function readLongest(scan: Scan, at: number): Reading | undefined {
  let longest: Reading | undefined;
  for (const recognizer of recognizersAt(scan, at)) {
    const found = recognizer.read(scan, at);
    if (found && (!longest || found.to > longest.to)) longest = found;
  }
  return longest;
}

/** Field by field: a spread of so many fields is the slowest line of the annotator. */
function toCandidate(reading: Reading, { tokens }: Scan, passage: Passage): readonly TimexCandidate[] {
  const [first, last] = [tokens[reading.from], tokens[reading.to - 1]];
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const { source, refiners, type, meaning, clock, partOfDay, mod, stated, needs } = reading;
  const tense =
    dependsOnTense(meaning) && !isAttribute(reading, tokens) ? findTense(passage, span) : undefined;
  return [{ span, source, refiners, type, meaning, clock, partOfDay, mod, stated, tense, needs }];
}

/** "The November figures will be out on Friday" are those of the nearest November, whatever the verb says. */
function isAttribute({ meaning, from, to }: Reading, tokens: readonly TimeToken[]): boolean {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day !== undefined) return false;
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (behind?.gap !== 'space' || !/^[a-z]{4,}$/.test(behind.text)) return false;
  return before?.word?.determiner !== undefined || isPossessive(before) || isCapitalised(before);
}

/** Only what may lie behind or ahead asks the verb. */
function dependsOnTense(meaning: TimexMeaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
    case 'partOfYear':
    case 'holiday':
      return meaning.year === undefined;
    case 'weekday':
    case 'dayOfMonth':
    case 'same':
      return true;
    case 'numeric':
    case 'unit':
    case 'offset':
    case 'within':
    case 'fixed':
      return false;
  }
}
