// Durations: nine months, two-day, 24 hours, two and a half years.
import { numberWords } from '../../../lexicon/en/numbers.ts';
import type { TimeUnit } from '../../../lexicon/en/timeWords.ts';
import { timeUnits } from '../../../lexicon/en/timeWords.ts';
import type { TimexCandidate } from '../timexCandidate.ts';
import { numberOf, numberWord, space } from './patterns.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { candidate, joinedBefore, matchAt } from './recognizer.ts';

/** A number and a unit: `[1]` the number, `[2]` "and a half", `[3]` the unit. */
export const quantity =
  `(\\d{1,3}(?:\\.\\d{1,2})?|${numberWord}(?:-${numberWord})?)(${space}and${space}a${space}half)?` +
  `(?:${space}|-)(seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century)(?![A-Za-z])`;

const pattern = new RegExp(quantity, 'iy');

/** Ages are no durations of the story, and a bare "one second" is as often a figure of speech. */
const age = /^(?:\s{1,2}|-)(?:old|olds|of\sage)\b/i;

const codes: Readonly<Record<TimeUnit, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

export const durations: Recognizer = { words: [...numberWords.keys()], digits: true, read: readDuration };

function readDuration({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(pattern, text, at);
  if (!match || joinedBefore(text, at)) return undefined;
  const end = at + match[0].length;
  const amount = amountOf(match);
  const unit = timeUnits.get(match[3]?.toLowerCase() ?? '');
  if (amount === undefined || amount === 0 || unit === undefined || age.test(text.slice(end, end + 9)))
    return undefined;
  if (isGrammatical(match, amount)) {
    const [code, times] = codes[unit];
    const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
    const meaning = { kind: 'fixed', value: `P${clock}${amount * times}${code}` } as const;
    return candidate(at, end, { source: 'duration', type: 'DURATION', meaning });
  }
  return undefined;
}

/** The amount of a match of `quantity`. */
export function amountOf(match: RegExpExecArray): number | undefined {
  const number = numberOf(match[1] ?? '');
  return number === undefined ? undefined : number + (match[2] === undefined ? 0 : 0.5);
}

/** "Two days" and "two-day", not "three second" (the third of something). */
function isGrammatical(match: RegExpExecArray, amount: number): boolean {
  const plural = match[3]?.endsWith('s') ?? false;
  return amount === 1 || plural || /-[a-z]+$/i.test(match[0]);
}
