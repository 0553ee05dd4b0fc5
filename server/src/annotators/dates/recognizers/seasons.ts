// Seasons: this summer, last fall, the spring of 1998, winter 2003, in autumn.
import type { Pointer, Season } from '../../../lexicon/en/timeWords.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, isJoined, lowerAt, reading } from './recognizer.ts';
import { readYear } from './yearNumbers.ts';

export const seasons: Recognizer = {
  digits: false,
  begins: ({ season, pointer, determiner }) =>
    season !== undefined || pointer !== undefined || determiner !== undefined,
  read: readSeason,
};

function readSeason(scan: Scan, at: number): Reading | undefined {
  const token = scan.tokens[at];
  const pointer = pointerAt(scan, at);
  const determined =
    pointer !== undefined || token?.word?.determiner === 'the' || token?.word?.determiner === 'that';
  const from = determined ? at + (pointer !== undefined && token?.word?.determiner === 'the' ? 2 : 1) : at;
  const { season, plural } = scan.tokens[from]?.word ?? {};
  if (season === undefined || plural || isJoined(scan, from, from + 1)) return undefined;
  const year = readYear(scan, lowerAt(scan, from + 1) === 'of' ? from + 2 : from + 1);
  if (year) return seasonReading(at, year.to, season, { year: year.year, era: year.era });
  if (pointer === undefined && !isSeason(scan, from, determined)) return undefined;
  return seasonReading(at, from + 1, season, { pointer });
}

function pointerAt(scan: Scan, at: number): Pointer | undefined {
  const token = scan.tokens[at];
  if (token?.lower === 'this') return 'this';
  return (
    token?.word?.pointer ??
    (token?.word?.determiner === 'the' ? scan.tokens[at + 1]?.word?.pointer : undefined)
  );
}

function seasonReading(
  from: number,
  to: number,
  part: Season,
  rest: { readonly year?: number; readonly era?: 'BC' | undefined; readonly pointer?: Pointer | undefined },
): Reading {
  const stated = rest.year === undefined || rest.era ? {} : { year: rest.year };
  return reading(from, to, {
    source: 'season',
    type: 'DATE',
    meaning: { kind: 'partOfYear', part, ...rest },
    stated,
  });
}

/** Spring and fall are words of other kinds too, and any season begins names (Winter Olympics, Summer Street). */
function isSeason(scan: Scan, at: number, determined: boolean): boolean {
  const [token, before, behind] = [scan.tokens[at], lowerAt(scan, at - 1), scan.tokens[at + 1]];
  if (isCapitalised(token) && (isCapitalised(behind) || (at > 0 && before !== 'in'))) return false;
  const of = lowerAt(scan, at + 1) === 'of';
  if (token?.lower === 'fall' || token?.lower === 'spring')
    return (
      !of &&
      (determined
        ? (/^(?:and|or|,|\.|when|to)$/.test(lowerAt(scan, at + 1)) && token.lower === 'spring') ||
          /^(?:in|of|during|by|until|since|for|through|over)$/.test(lowerAt(scan, at - 2))
        : before === 'in' ||
          before === 'early' ||
          before === 'late' ||
          (before === 'by' && token.lower === 'spring'))
    );
  return !of || determined;
}
