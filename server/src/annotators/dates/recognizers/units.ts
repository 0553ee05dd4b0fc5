// Phrases around a calendar unit: read once, then asked in turn what they say.
import type { Reading } from '../timexCandidate.ts';
import { readOrdinal, readSame, readYearAgoWord, readYearEnd } from './anaphors.ts';
import { readDistance } from './distances.ts';
import { readDuration } from './durations.ts';
import { readNeighbour } from './neighbours.ts';
import { readCentury, readPartOfYear } from './partsOfYear.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { lowerAt } from './recognizer.ts';
import { readRepeatedUnit } from './sets.ts';
import type { UnitPhrase } from './unitPhrase.ts';
import { readUnitPhrase } from './unitPhrase.ts';

export const units: Recognizer = {
  digits: true,
  begins: ({ month, weekday, part, season, day }) =>
    [month, weekday, part, season, day].every((other) => other === undefined),
  read: readUnit,
};

function readUnit(scan: Scan, at: number): Reading | undefined {
  const yearEnd = readYearEnd(scan, at);
  if (yearEnd) return yearEnd;
  const phrase = readUnitPhrase(scan, at);
  if (!phrase) return readYearAgoWord(scan, at);
  // "The quarter-finals"
  if (scan.tokens[phrase.to]?.gap === 'hyphen' && lowerAt(scan, phrase.to).startsWith('final'))
    return undefined;
  const found = readPhrase(scan, phrase);
  const orSo = found && lowerAt(scan, found.to) === 'or' && /^(?:so|two)$/.test(lowerAt(scan, found.to + 1));
  return orSo ? { ...found, to: found.to + 2, mod: 'APPROX' } : found;
}

/** What is left at the end is a length of time. */
function readPhrase(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  return (
    readDistance(scan, phrase) ??
    readPartOfYear(scan, phrase) ??
    readCentury(scan, phrase) ??
    readRepeatedUnit(scan, phrase) ??
    readNeighbour(scan, phrase) ??
    readSame(scan, phrase) ??
    readOrdinal(phrase) ??
    readDuration(scan, phrase)
  );
}
