// Days named from the publication date: today, tonight, yesterday, the day before yesterday, the day after tomorrow.
import { namesAfterToday } from '../../../lexicon/en/weekdays.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, lowerAt, reading } from './recognizer.ts';

export const deictics: Recognizer = {
  digits: false,
  begins: ({ day, unit, determiner }) => day !== undefined || unit === 'day' || determiner === 'the',
  read: readDeictic,
};

function readDeictic(scan: Scan, at: number): Reading | undefined {
  const { from, by: farther } = beforeOrAfter(scan, at);
  const token = scan.tokens[from];
  const by = token?.word?.day;
  if (by === undefined || isName(scan, from)) return undefined;
  const night = token?.lower === 'tonight';
  return reading(at, from + 1, {
    source: 'relative-day',
    type: night ? 'TIME' : 'DATE',
    meaning: { kind: 'unit', unit: 'day', by: by + farther, from: 'publicationDate' },
    partOfDay: night ? 'NI' : undefined,
  });
}

/** "The day before yesterday" */
function beforeOrAfter(scan: Scan, at: number): { readonly from: number; readonly by: number } {
  const the = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (lowerAt(scan, the) !== 'day') return { from: at, by: 0 };
  const word = lowerAt(scan, the + 1);
  if (word === 'before' && lowerAt(scan, the + 2) === 'yesterday') return { from: the + 2, by: -1 };
  return word === 'after' && lowerAt(scan, the + 2) === 'tomorrow'
    ? { from: the + 2, by: 1 }
    : { from: at, by: 0 };
}

/** USA Today, the Today programme. */
function isName({ tokens }: Scan, at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  const word = tokens[at]?.text ?? '';
  if (!isCapitalised(tokens[at]) || word === word.toUpperCase()) return false;
  return (isCapitalised(before) && before?.word === undefined) || namesAfterToday.has(behind?.lower ?? '');
}
