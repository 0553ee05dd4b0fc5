// Years that stand alone (1998, 2009-10, 480 BC, fiscal 1989), decades (the 1990s) and the years of ranges.
import { decadeWords } from '../../../lexicon/en/numbers.ts';
import { numberedThings } from '../../../lexicon/en/notYears.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isJoined, lowerAt, reading } from './recognizer.ts';
import type { YearReading } from './yearNumbers.ts';
import { isApostrophe, isCounted, readYear } from './yearNumbers.ts';

/** Words before any year, however long ago. */
const leading: ReadonlySet<string> = new Set(
  (
    'in since during throughout circa ca c year years summer winter spring autumn by until till from before after of ' +
    'between to and through early late mid'
  ).split(' '),
);

/** Years that need no word before them. */
const near = { from: 1900, to: 2050 };

export const years: Recognizer = {
  digits: true,
  begins: ({ cardinal, determiner, begins }) =>
    cardinal !== undefined || determiner === 'the' || begins === true,
  read: readYearOrDecade,
};

function readYearOrDecade(scan: Scan, at: number): Reading | undefined {
  return (
    readDecade(scan, at) ??
    readFiscal(scan, at) ??
    readAlone(scan, at) ??
    readSecondOfRange(scan, at) ??
    readWeak(scan, at)
  );
}

/** "The 1990s", "the '80s", "the nineties", "1930s". */
function readDecade(scan: Scan, at: number): Reading | undefined {
  const the = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const mark = isApostrophe(lowerAt(scan, the)) ? the + 1 : the;
  const token = scan.tokens[mark];
  if (!token) return undefined;
  const spelt = the > at ? decadeWords.get(token.lower) : undefined;
  if (spelt !== undefined) return decade(at, the + 1, 1900 + spelt);
  if (token.ending !== 's' || token.number % 10 !== 0) return undefined;
  const bc = /^b\.?c/.test(lowerAt(scan, mark + 1));
  if (token.digits === 3 && bc) return decade(at, mark + 2, token.number, 'BC');
  const short = token.digits === 2 && (mark > the || the > at);
  if (!short && (token.digits !== 4 || mark > the)) return undefined;
  if (isJoined(scan, mark, mark + 1) && !short) return undefined;
  // "The 1800s" are a century; "the 2000s" are still their first decade.
  if (token.digits === 4 && token.number % 100 === 0 && token.number < 2000)
    return century(at, mark + 1, token.number);
  const year = short ? token.number + 1900 : token.number;
  return bc ? decade(at, mark + 2, year, 'BC') : decade(at, mark + 1, year);
}

function century(from: number, to: number, year: number): Reading {
  const value = String(year / 100).padStart(2, '0');
  return reading(from, to, { source: 'century', type: 'DATE', meaning: { kind: 'fixed', value } });
}

function decade(from: number, to: number, year: number, era = ''): Reading {
  const value = `${era}${String(Math.floor(year / 10)).padStart(3, '0')}`;
  return reading(from, to, { source: 'decade', type: 'DATE', meaning: { kind: 'fixed', value } });
}

/** "Fiscal 1989", "fiscal year 1998", "FY1999". */
function readFiscal(scan: Scan, at: number): Reading | undefined {
  const word = lowerAt(scan, at);
  if (word === 'fy' || /^fy\d/.test(word)) {
    const joined = /^fy(\d{4})$/.exec(word)?.[1];
    if (joined !== undefined) return yearReading(at, { year: Number(joined), era: undefined, to: at + 1 });
  } else if (word !== 'fiscal' && word !== 'financial') return undefined;
  const from = lowerAt(scan, at + 1) === 'year' ? at + 2 : at + 1;
  const year = readYear(scan, from);
  return year && yearReading(at, year);
}

/** "The year 2000", "1998", "480 BC". */
function readAlone(scan: Scan, at: number): Reading | undefined {
  const the = lowerAt(scan, at) === 'the' && lowerAt(scan, at + 1).startsWith('year') ? at + 2 : at;
  const found = readYear(scan, the);
  if (!found) return undefined;
  const { year, era } = found;
  if (era === undefined && scan.tokens[the]?.digits === 4 && !isYearHere(scan, the, year)) return undefined;
  return yearReading(at, found);
}

function yearReading(from: number, { year, era, to }: YearReading): Reading {
  const meaning = { kind: 'calendar', year, era } as const;
  return reading(from, to, {
    source: 'year',
    type: 'DATE',
    meaning,
    stated: era === undefined ? { year } : {},
  });
}

function isYearHere(scan: Scan, at: number, year: number): boolean {
  const before = lowerAt(scan, at - 1);
  if (numberedThings.has(before)) return false;
  // "0700 2014"
  const number = scan.tokens[at - 1];
  if (number !== undefined && number.digits > 0 && scan.tokens[at]?.gap === 'space') return false;
  if (year >= near.from && year <= near.to) return !isOrdinalBefore(scan, at);
  const range =
    (scan.tokens[at]?.gap === 'hyphen' && scan.tokens[at - 1]?.digits === 4) || beginsRange(scan, at);
  return leading.has(before) || range || before === '(';
}

/** "1861-1863", "1861-63" */
function beginsRange({ tokens }: Scan, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || first.gap === 'hyphen' || second?.gap !== 'hyphen' || second.ending !== '') return false;
  const end = second.digits === 2 ? Math.floor(first.number / 100) * 100 + second.number : second.number;
  return (second.digits === 4 || second.digits === 2) && end > first.number && end - first.number < 100;
}

/** "The first 1950 copies" */
function isOrdinalBefore({ tokens }: Scan, at: number): boolean {
  const word = tokens[at - 1]?.word;
  return word?.ordinal !== undefined || word?.cardinal !== undefined || word?.vague === true;
}

/** "58" of 1957-58, "40" of 1939/40. */
function readSecondOfRange(scan: Scan, at: number): Reading | undefined {
  const token = scan.tokens[at];
  if (token?.digits !== 2 || token.ending !== '' || token.gap === 'space') return undefined;
  const slash = token.gap === 'none' && lowerAt(scan, at - 1) === '/';
  const first = slash ? scan.tokens[at - 2] : token.gap === 'hyphen' ? scan.tokens[at - 1] : undefined;
  if (first?.digits !== 4 || token.number <= first.number % 100) return undefined;
  if (first.number < 1500 || first.number > near.to || isNumberBehind(scan, at)) return undefined;
  return yearReading(at, {
    year: Math.floor(first.number / 100) * 100 + token.number,
    era: undefined,
    to: at + 1,
  });
}

function isNumberBehind({ tokens, text }: Scan, at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  return /^[-–/\d%]/.test(text.slice(end, end + 1)) || tokens[at + 1]?.digits === 4;
}

const beforeWeakYear: ReadonlySet<string> = new Set(
  'in by since until from after before of to and c ca circa'.split(' '),
);

/** "In 480": a year only where the article counts years before Christ. */
function readWeak(scan: Scan, at: number): Reading | undefined {
  const token = scan.tokens[at];
  if (token?.digits !== 3 || token.ending !== '' || isCounted(scan, at)) return undefined;
  const begins = at === 0 || /^[.(]$/.test(scan.tokens[at - 1]?.text ?? '');
  const before = lowerAt(scan, at - 1);
  if (
    !beforeWeakYear.has(before) &&
    token.gap !== 'hyphen' &&
    !begins &&
    before !== 'early' &&
    before !== 'late'
  )
    return undefined;
  const behind = scan.tokens[at + 1];
  if (
    behind &&
    behind.gap === 'space' &&
    /^[a-z]/.test(behind.text) &&
    !/^(?:and|to|the|when|he|they|but|as|with|by|in|at|or|a|it|after|on)$/.test(behind.lower)
  )
    return undefined;
  const meaning = { kind: 'calendar', year: token.number, era: 'BC' } as const;
  return reading(at, at + 1, { source: 'year', type: 'DATE', meaning, needs: 'era' });
}
