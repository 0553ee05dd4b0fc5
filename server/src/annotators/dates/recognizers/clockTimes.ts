// Times of day: 9:30 a.m., 9am, at 21:37, 1500 GMT, noon.
import { timeZones } from '../../../lexicon/en/timeZones.ts';
import type { Clock, TimexCandidate } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { candidate, joinedBefore, matchAt, wordBefore } from './recognizer.ts';

const zone = `(?:\\s?(${[...timeZones.keys()].join('|')})\\b)`;
const twelve = new RegExp(`(\\d{1,2})(?:[:.]([0-5]\\d))?\\s{0,2}([ap])\\.?\\s?m\\b\\.?${zone}?`, 'iy');
const military = new RegExp(`([0-2]\\d)([0-5]\\d)${zone}`, 'y');
const colon = new RegExp(`(\\d{1,2}):([0-5]\\d)(?::[0-5]\\d)?(?:Z|${zone})?(?![\\d:])`, 'y');
const named = /(noon|midnight)(?![A-Za-z-])/iy;

const beforeTimes: ReadonlySet<string> = new Set(
  'at from by until till since between around about before after'.split(' '),
);

export const clockTimes: Recognizer = { words: ['noon', 'midnight'], digits: true, read: readTime };

/** A clock time and where it ends. */
export interface ClockReading {
  readonly clock: Clock;
  readonly end: number;
}

/** Reads a time where a date or a preposition has made sure that digits with a colon are one. */
export function readClock(text: string, at: number): ClockReading | undefined {
  return readTwelve(text, at) ?? readZoned(text, at) ?? readColon(text, at);
}

function readTime({ text, kind }: Scan, at: number): TimexCandidate | undefined {
  const reading =
    readNamed(text, at) ?? (joinedBefore(text, at) ? undefined : readGuarded(text, at, kind === 'dateline'));
  if (!reading) return undefined;
  const { clock, end } = reading;
  return candidate(at, end, {
    source: 'clock',
    type: 'TIME',
    meaning: { kind: 'unit', unit: 'day', by: 0 },
    clock,
    stated: { hour: clock.hour, minute: clock.minute },
  });
}

function readGuarded(text: string, at: number, sure: boolean): ClockReading | undefined {
  const reading = readClock(text, at);
  if (!reading || sure || reading.clock.zone !== undefined) return reading;
  if (/m\.?$/i.test(text.slice(at, reading.end))) return reading;
  // Bare digits with a colon are scores, ratios and verses as well.
  return /^\d\d:/.test(text.slice(at, at + 3)) && beforeTimes.has(wordBefore(text, at).toLowerCase())
    ? reading
    : undefined;
}

function readTwelve(text: string, at: number): ClockReading | undefined {
  const match = matchAt(twelve, text, at);
  if (!match) return undefined;
  const hour = Number(match[1]);
  if (hour < 1 || hour > 12) return undefined;
  const afternoon = match[3]?.toLowerCase() === 'p';
  const clock = clockOf((hour % 12) + (afternoon ? 12 : 0), Number(match[2] ?? 0), match[4]);
  return { clock, end: at + match[0].length };
}

function readZoned(text: string, at: number): ClockReading | undefined {
  const match = matchAt(military, text, at);
  return match
    ? { clock: clockOf(Number(match[1]), Number(match[2]), match[3]), end: at + match[0].length }
    : undefined;
}

function readColon(text: string, at: number): ClockReading | undefined {
  const match = matchAt(colon, text, at);
  if (!match || Number(match[1]) > 29) return undefined;
  const clock = clockOf(Number(match[1]), Number(match[2]), match[0].endsWith('Z') ? 'UTC' : match[3]);
  return { clock, end: at + match[0].length };
}

function readNamed(text: string, at: number): ClockReading | undefined {
  const match = matchAt(named, text, at);
  if (!match) return undefined;
  const noon = match[1]?.toLowerCase() === 'noon';
  // Midnight belongs to two days: TIMEX3 counts it as the end of the day that is named.
  return { clock: clockOf(noon ? 12 : 24, 0, undefined), end: at + match[0].length };
}

function clockOf(hour: number, minute: number, zoneName: string | undefined): Clock {
  return { hour, minute, zone: zoneName === undefined ? undefined : timeZones.get(zoneName.toUpperCase()) };
}
