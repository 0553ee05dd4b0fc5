// Finds the time expressions of one passage: asks the recognisers wherever a token may begin one, then joins what belongs together.
import type { Passage, SectionKind } from '../../document/document.ts';
import { compareSpans } from '../../text/span.ts';
import { addTimesOfDay } from './refiners/timeOfDay.ts';
import { findTense } from './refiners/tense.ts';
import { clockTimes } from './recognizers/clockTimes.ts';
import { deictics } from './recognizers/deictics.ts';
import { durations } from './recognizers/durations.ts';
import { fullDates } from './recognizers/fullDates.ts';
import { monthYear } from './recognizers/monthYear.ts';
import { offsets } from './recognizers/offsets.ts';
import type { Recognizer } from './recognizers/recognizer.ts';
import { weekdays } from './recognizers/weekdays.ts';
import { years } from './recognizers/years.ts';
import type { TimexCandidate } from './timexCandidate.ts';

const recognizers: readonly Recognizer[] = [
  fullDates,
  monthYear,
  years,
  weekdays,
  deictics,
  offsets,
  durations,
  clockTimes,
];

const startingWithDigits = recognizers.filter(({ digits }) => digits);
const startingWithWord = indexByWord();

/** Candidates in text order that do not overlap; where two readings compete, the longer wins. */
export function recognizeTimexes(passage: Passage, kind: SectionKind): readonly TimexCandidate[] {
  const scan = { text: passage.text, kind };
  const found: TimexCandidate[] = [];
  for (const token of passage.tokens) {
    for (const recognizer of recognizersFor(token.text)) {
      const candidate = recognizer.read(scan, token.start);
      if (candidate) found.push(candidate);
    }
  }
  const merged = addTimesOfDay(keepLongest(found), scan);
  return merged.map((candidate) => ({ ...candidate, tense: findTense(passage, candidate.span) }));
}

const longestTrigger = 20;

function recognizersFor(token: string): readonly Recognizer[] {
  const code = token.charCodeAt(0);
  if (code >= 48 && code <= 57) return startingWithDigits;
  // A token may hold a compound ("two-day") or a full stop ("Nov.").
  const word = /^[A-Za-z]+/.exec(token.slice(0, longestTrigger))?.[0];
  return (word === undefined ? undefined : startingWithWord.get(word.toLowerCase())) ?? [];
}

function indexByWord(): ReadonlyMap<string, readonly Recognizer[]> {
  const index = new Map<string, Recognizer[]>();
  for (const recognizer of recognizers) {
    for (const word of recognizer.words) index.set(word, [...(index.get(word) ?? []), recognizer]);
  }
  return index;
}

function keepLongest(found: readonly TimexCandidate[]): readonly TimexCandidate[] {
  const kept: TimexCandidate[] = [];
  for (const candidate of [...found].sort((a, b) => compareSpans(a.span, b.span))) {
    const last = kept.at(-1);
    if (!last || last.span.end <= candidate.span.start) kept.push(candidate);
    else if (length(candidate) > length(last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function length({ span }: TimexCandidate): number {
  return span.end - span.start;
}
