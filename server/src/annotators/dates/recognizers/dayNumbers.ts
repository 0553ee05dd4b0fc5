// Days of a month that is not named: Monday the 18th, Friday 13th, "on the 3rd".
import type { Reading } from '../timexCandidate.ts';
import { behindWeekday, weekdayAt } from './calendarDates.ts';
import { isClauseEnd } from './distances.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, lowerAt, reading } from './recognizer.ts';

export const dayNumbers: Recognizer = {
  digits: false,
  begins: ({ weekday, determiner }) => weekday !== undefined || determiner === 'the',
  read: readDayNumber,
};

const prepositions: ReadonlySet<string> = new Set(
  'on by until till since from before after to and'.split(' '),
);

function readDayNumber(scan: Scan, at: number): Reading | undefined {
  const weekday = weekdayAt(scan, at);
  const alone = weekday === undefined;
  if (alone && !(lowerAt(scan, at) === 'the' && prepositions.has(lowerAt(scan, at - 1)))) return undefined;
  const piece = alone ? at + 1 : behindWeekday(scan, at);
  const day = dayAt(scan, piece);
  if (day === undefined || isOfSomething(scan, piece + 1)) return undefined;
  return reading(at, piece + 1, {
    source: 'day-number',
    type: 'DATE',
    meaning: { kind: 'dayOfMonth', day, weekday },
    stated: alone ? { day } : { day, weekday },
    // "On the 18th" is a hole of a golf course, "by the 3rd" a set, unless the paragraph has named a month.
    needs: alone ? 'month' : undefined,
  });
}

/** 1–31 as an ordinal in digits. */
function dayAt({ tokens }: Scan, at: number): number | undefined {
  const token = tokens[at];
  if (token?.ending !== 'ordinal' || token.number < 1 || token.number > 31) return undefined;
  return token.number;
}

/** "The 3rd man", "the 18th Airborne": only the clause's end or its next part may follow a day. */
function isOfSomething(scan: Scan, at: number): boolean {
  if (isClauseEnd(scan, at)) return false;
  const token = scan.tokens[at];
  if (token?.gap === 'hyphen' || token?.gap === 'none' || isCapitalised(token)) return true;
  return !/^(?:to|at|in|for|with|the|a|an|his|her|its|their|our|i|he|she|it|they|we|you|was|were|is|are|will|had|has|or|as|after|before)$/.test(
    lowerAt(scan, at),
  );
}
