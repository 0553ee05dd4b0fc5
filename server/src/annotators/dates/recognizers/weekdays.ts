// Weekdays: Wednesday, last Thursday, next Monday.
import {
  namesAfterWeekday,
  namesBeforeWeekday,
  weekdayNames,
  weekdayNumbers,
} from '../../../lexicon/en/weekdays.ts';
import type { Pointer, TimexCandidate } from '../timexCandidate.ts';
import { space } from './patterns.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { candidate, isCapitalised, joinedBefore, matchAt, wordAfter, wordBefore } from './recognizer.ts';

const pattern = new RegExp(
  `(?:(last|this|next)${space})?(${weekdayNames.join('|')})(?![A-Za-z]|['’][A-RT-Za-rt-z])`,
  'iy',
);

/** "Friday the band", "Friday the 13th" are no bare weekdays. */
const apposition = /^,?\s(?:the|a)\s(?:band|group|film|movie|novel|cat|dog|13th)\b/i;

export const weekdays: Recognizer = {
  words: [...weekdayNames.map((name) => name.toLowerCase()), 'last', 'this', 'next'],
  digits: false,
  read: readWeekday,
};

function readWeekday({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(pattern, text, at);
  const weekday = weekdayNumbers.get(match?.[2]?.toLowerCase() ?? '');
  if (!match || weekday === undefined) return undefined;
  const end = at + match[0].length;
  if (joinedBefore(text, at) || isName(text, at, end)) return undefined;
  const pointer = match[1]?.toLowerCase() as Pointer | undefined;
  return candidate(at, end, {
    source: 'weekday',
    type: 'DATE',
    meaning: { kind: 'weekday', weekday, pointer },
    stated: { weekday },
  });
}

function isName(text: string, start: number, end: number): boolean {
  return (
    isNameBefore(wordBefore(text, start)) ||
    (isCapitalised(wordAfter(text, end)) && namesAfterWeekday.has(titleCase(wordAfter(text, end)))) ||
    apposition.test(text.slice(end, end + 16))
  );
}

function titleCase(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** In lower case ("a good Friday") the word is one like any other. */
function isNameBefore(word: string): boolean {
  return isCapitalised(word) && namesBeforeWeekday.has(titleCase(word));
}
