// Months without a day: May 2022, in January, last March, early June 2019.
import { ambiguousMonths, monthNumbers } from '../../../lexicon/en/months.ts';
import type { Pointer, TimexCandidate } from '../timexCandidate.ts';
import { month, monthOf, space, yearOfDate } from './patterns.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import {
  candidate,
  isCapitalised,
  joinedAfter,
  joinedBefore,
  matchAt,
  wordAfter,
  wordBefore,
} from './recognizer.ts';

const pattern = new RegExp(
  `(?:([Ll]ast|[Tt]his|[Nn]ext)${space}|([Ee]arly|[Ll]ate|[Mm]id)(?:${space}|-))?(${month})(?![A-Za-z])` +
    `(?:,?${space}(?:of${space})?${yearOfDate})?`,
  'y',
);

const pointers: ReadonlyMap<string, Pointer> = new Map<string, Pointer>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

const modifiers: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
]);

const beforeMonths: ReadonlySet<string> = new Set(
  'in since until till during of through throughout'.split(' '),
);

export const monthYear: Recognizer = {
  words: [...monthNumbers.keys(), ...pointers.keys(), ...modifiers.keys()],
  digits: false,
  read: readMonth,
};

function readMonth({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(pattern, text, at);
  if (!match || joinedBefore(text, at)) return undefined;
  const name = match[3] ?? '';
  const monthNumber = monthOf(name);
  const end = at + match[0].length;
  if (monthNumber === undefined || joinedAfter(text, end)) return undefined;
  const pointer = pointers.get((match[1] ?? '').toLowerCase());
  const mod = modifiers.get((match[2] ?? '').toLowerCase());
  const guided = pointer !== undefined || mod !== undefined;
  if (match[4] === undefined && !guided && !isBareMonth(text, at, end, name)) return undefined;
  const year = match[4] === undefined ? {} : { year: Number(match[4]) };
  const stated = { ...year, month: monthNumber };
  return candidate(at, end, {
    source: 'month',
    type: 'DATE',
    meaning: { kind: 'calendar', ...stated, pointer },
    mod,
    stated,
  });
}

/** May, June and others name people, and any month begins names (October Revolution). */
function isBareMonth(text: string, start: number, end: number, name: string): boolean {
  const lower = name.toLowerCase().replace('.', '');
  const led = beforeMonths.has(wordBefore(text, start).toLowerCase());
  if (lower.length < 4 && lower !== 'may') return false;
  if (ambiguousMonths.has(lower))
    return led && !isCapitalised(wordAfter(text, end)) && name !== name.toUpperCase();
  return led || (!isCapitalised(wordAfter(text, end)) && !isCapitalised(wordBefore(text, start)));
}
