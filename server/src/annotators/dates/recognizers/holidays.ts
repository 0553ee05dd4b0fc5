// Holidays: Christmas, last Thanksgiving, Easter Sunday 1998, New Year's Eve.
import type { HolidayId } from '../../../lexicon/en/holidays.ts';
import { holidayNames, longestHolidayName, sharedHolidays } from '../../../lexicon/en/holidays.ts';
import type { TimeToken } from '../timeTokens.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, namePointerAt, reading } from './recognizer.ts';
import { readYear } from './yearNumbers.ts';

export const holidays: Recognizer = {
  digits: false,
  begins: ({ holiday, pointer, determiner }) =>
    holiday === true || pointer !== undefined || determiner === 'this',
  read: readHoliday,
};

function readHoliday(scan: Scan, at: number): Reading | undefined {
  const pointer = namePointerAt(scan, at);
  const from = pointer === undefined ? at : at + 1;
  const found = longestName(scan, from);
  if (!found) return undefined;
  const year = readYear(scan, scan.tokens[found.to]?.text === ',' ? found.to + 1 : found.to);
  return reading(at, year?.to ?? found.to, {
    source: 'holiday',
    type: 'DATE',
    meaning: isOfOtherCountry(scan, from, found.holiday)
      ? { kind: 'fixed', value: undefined }
      : { kind: 'holiday', holiday: found.holiday, year: year?.year, pointer },
    stated: year ? { year: year.year } : {},
  });
}

function keyOf(token: TimeToken | undefined): string {
  return (token?.lower ?? '').replace(/['’‘.]/g, '');
}

/** "Ukraine's Independence Day" is not the one of the United States. */
function isOfOtherCountry(scan: Scan, at: number, holiday: HolidayId): boolean {
  if (!sharedHolidays.has(holiday)) return false;
  const before = scan.tokens[at - 1];
  return (
    /^['’]s?$/.test(before?.text ?? '') || (isCapitalised(before) && before?.word === undefined && at > 1)
  );
}

interface FoundHoliday {
  readonly holiday: HolidayId;
  /** The piece behind its name. */
  readonly to: number;
}

function longestName(scan: Scan, from: number): FoundHoliday | undefined {
  const first = scan.tokens[from];
  if (!first?.word?.holiday || (!isCapitalised(first) && first.lower !== 'xmas')) return undefined;
  let name = keyOf(scan.tokens[from]);
  let found: FoundHoliday | undefined;
  for (let at = from; at < from + longestHolidayName + 2; at++) {
    if (at > from) {
      const piece = keyOf(scan.tokens[at]);
      if (piece === '') break;
      // The "s" of a possessive is written onto its word: "new years eve".
      name += piece === 's' ? piece : ` ${piece}`;
    }
    const holiday = holidayNames.get(name);
    if (holiday !== undefined) found = { holiday, to: at + 1 };
  }
  return found;
}
