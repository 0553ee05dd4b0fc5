// Times of day as they are spoken: half past six, a quarter to nine.
import type { Reading } from '../timexCandidate.ts';
import { timeReading } from './clockTimes.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { lowerAt } from './recognizer.ts';

export const spokenTimes: Recognizer = {
  digits: false,
  begins: ({ begins, unit, determiner }) => begins === true || unit === 'quarter' || determiner === 'a',
  read: readSpokenTime,
};

/** "A quarter to nine companies" is a share: before "to" only these make a time of it. */
const beforeTimes: ReadonlySet<string> = new Set(
  'at by until till about around from before after'.split(' '),
);

/** Whether it is morning or evening is not said: the hour stands as it is spoken. */
function readSpokenTime(scan: Scan, at: number): Reading | undefined {
  const from = scan.tokens[at]?.word?.determiner === 'a' ? at + 1 : at;
  const minutes = minutesAt(scan, from);
  const direction = lowerAt(scan, from + 1);
  const hour = hourAt(scan, from + 2);
  if (minutes === undefined || hour === undefined) return undefined;
  if (direction === 'past') return time(at, from + 3, hour, minutes);
  if (direction !== 'to' || minutes === 30 || !beforeTimes.has(lowerAt(scan, at - 1))) return undefined;
  return time(at, from + 3, hour === 1 ? 12 : hour - 1, 60 - minutes);
}

function minutesAt(scan: Scan, at: number): number | undefined {
  const word = lowerAt(scan, at);
  if (word === 'half') return 30;
  return word === 'quarter' ? 15 : undefined;
}

function hourAt({ tokens }: Scan, at: number): number | undefined {
  const token = tokens[at];
  const hour = token?.digits ? token.number : token?.word?.cardinal;
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

function time(from: number, to: number, hour: number, minute: number): Reading {
  return timeReading(from, { clock: { hour, minute, zone: undefined }, to });
}
