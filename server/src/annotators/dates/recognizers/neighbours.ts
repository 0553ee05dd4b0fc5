// Periods beside the one of writing or of what was spoken of: last month, this week, the following year.
import { durationValue, isClockUnit } from '../durationValue.ts';
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import { isClauseEnd } from './distances.ts';
import type { Reading, Reference } from '../timexCandidate.ts';
import type { Scan } from './recognizer.ts';
import { lowerAt, reading } from './recognizer.ts';
import type { UnitPhrase } from './unitPhrase.ts';
import { isPlain } from './unitPhrase.ts';

/** What a phrase says as a neighbour; undefined where it says something else. */
export function readNeighbour(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, pointer, determiner } = phrase;
  if (!isPlain(phrase) || unit === 'half' || unit === 'period') return undefined;
  const farther = readFarther(scan, phrase, unit);
  if (farther) return farther;
  // "Next-day delivery", "last-minute": no neighbours.
  if (isClockUnit(unit) || phrase.hyphenated) return undefined;
  if ((unit === 'decade' || unit === 'century') && isPast(scan, phrase))
    return reading(phrase.from, phrase.to, {
      source: 'duration',
      type: 'DURATION',
      meaning: { kind: 'fixed', value: durationValue(1, unit) },
    });
  const by = stepOf(phrase);
  if (by === undefined) return undefined;
  const from: Reference = isFromPrevious(scan, phrase) ? 'previous' : 'publicationDate';
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

/** "The week before last", "the year after next". */
function readFarther(scan: Scan, { from, to, pointer }: UnitPhrase, unit: TimeUnit): Reading | undefined {
  const by = farther.get(`${lowerAt(scan, to)} ${lowerAt(scan, to + 1)}`);
  if (by === undefined || pointer !== undefined || !isClauseEnd(scan, to + 2)) return undefined;
  const meaning = { kind: 'unit', unit, by, from: 'publicationDate' } as const;
  return reading(from, to + 2, { source: 'relative-period', type: 'DATE', meaning });
}

const farther: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
]);

/** "The past decade": the last ten years rather than the decade before this one. */
function isPast(scan: Scan, { from, determiner }: UnitPhrase): boolean {
  return lowerAt(scan, determiner === undefined ? from : from + 1) === 'past';
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

/**
 * "The previous year", "the next day" and, at the front of a clause, "the next month" look from what was spoken of before;
 * "next year" and "over the next month" from the day of writing.
 */
function isFromPrevious(scan: Scan, { from, pointer, determiner, unit }: UnitPhrase): boolean {
  if (pointer === 'previous' || pointer === 'following') return true;
  if (pointer !== 'next' || determiner !== 'the') return false;
  return (
    unit === 'day' ||
    !/^(?:over|in|within|for|during|through|throughout|by|of)$/.test(lowerAt(scan, from - 1))
  );
}
