// Times of day: 9:30 a.m., 9am, at 21:37, 1500 GMT, 5 o'clock, 10 in the morning, noon.
import type { PartOfDay } from '../../../lexicon/en/timeWords.ts';
import { floatingZones, timeZones } from '../../../lexicon/en/timeZones.ts';
import type { Clock } from '../timexCandidate.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, lowerAt, matchAt, pieceFrom, reading } from './recognizer.ts';

const zone = `(?:\\s?(${[...timeZones.keys(), ...floatingZones].join('|')})\\b|\\slocal\\stime\\b)`;
const zoneBehind = new RegExp(zone, 'y');
const twelve = /(\d{1,2})(?:[:.]?([0-5]\d)(?::[0-5]\d)?)?\+?\s{0,2}([ap])(?:\.\s?m\b\.?|\s?m\b)/iy;
const military = new RegExp(`([0-2]\\d)([0-5]\\d)(?:\\shours)?${zone}`, 'y');
/** Without a zone only with a leading zero: "1900 hours" may be a length. */
const militaryHours = /(0\d)([0-5]\d)\shours\b/y;
const colon = new RegExp(`(\\d{1,2})[:.]([0-5]\\d)(?::[0-5]\\d)?(?:Z|${zone})?(?![\\d:])`, 'y');
const oclock = /(\d{1,2})\so['’]clock\b/iy;
const hourOfPart = /(\d{1,2})(?::([0-5]\d))?\s(?:in\sthe\s(morning|afternoon|evening)|at\s(night))\b/iy;

const beforeTimes: ReadonlySet<string> = new Set(
  'at from by until till since between around about before after to'.split(' '),
);

export const clockTimes: Recognizer = {
  digits: true,
  begins: ({ cardinal, part, begins }) => cardinal !== undefined || part === 'MI' || begins === true,
  read: readClockTime,
};

function readClockTime(scan: Scan, at: number): Reading | undefined {
  const token = scan.tokens[at];
  const found = Number.isNaN(token?.number ?? NaN)
    ? (readNamed(scan, at) ?? readSpelt(scan, at))
    : readGuarded(scan, at);
  return found && timeReading(at, found);
}

/** A time of the day of publication, until a day beside it or before it is found to be meant. */
export function timeReading(from: number, { clock, to }: ClockReading): Reading {
  return reading(from, to, {
    source: 'clock',
    type: 'TIME',
    meaning: { kind: 'unit', unit: 'day', by: 0, from: 'publicationDate' },
    clock,
    stated: { hour: clock.hour, minute: clock.minute },
  });
}

/** A clock time and the piece behind it. */
export interface ClockReading {
  readonly clock: Clock;
  readonly to: number;
}

/** Reads a time where a date or a preposition has made sure that digits with a colon are one. */
export function readClock(scan: Scan, at: number): ClockReading | undefined {
  return (
    readTwelve(scan, at) ??
    readTwelveNoon(scan, at) ??
    readMilitary(scan, at) ??
    readHourOfPart(scan, at) ??
    readColon(scan, at)
  );
}

function readGuarded(scan: Scan, at: number): ClockReading | undefined {
  const found = readClock(scan, at) ?? readOclock(scan, at);
  if (!found) return undefined;
  const end = scan.tokens[found.to - 1]?.end ?? 0;
  const words = scan.text.slice(scan.tokens[at]?.start ?? 0, end);
  // "7-9 p.m." is a range of times, "3-2" a score.
  const isRange = scan.tokens[at]?.gap === 'hyphen' && /[ap]\.?\s?m/i.test(words);
  if (!isRange && isJoinedBefore(scan, at)) return undefined;
  if (scan.kind === 'dateline' || found.clock.zone !== undefined || /[a-z]/i.test(words)) return found;
  // Bare digits with a colon are scores, ratios and verses as well.
  const before = lowerAt(scan, at - 1);
  return before === 'at' || (/^\d\d:/.test(words) && beforeTimes.has(before)) ? found : undefined;
}

function isJoinedBefore(scan: Scan, at: number): boolean {
  const start = scan.tokens[at]?.start ?? 0;
  // "@8pm" is a time, "$8" is none.
  return /[\w$€£¥#/=:+]$|\d[.,–-]$|[$€£¥]\s$/.test(scan.text.slice(Math.max(0, start - 2), start));
}

function found(scan: Scan, at: number, match: RegExpExecArray, clock: Clock): ClockReading {
  return { clock, to: pieceFrom(scan, at, match.index + match[0].length) };
}

function readTwelve(scan: Scan, at: number): ClockReading | undefined {
  const match = matchAt(twelve, scan, at);
  if (!match) return undefined;
  const written = Number(match[1]);
  if (written < 1 || written > 12) return undefined;
  const hour = (written % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0);
  const end = match.index + match[0].length;
  zoneBehind.lastIndex = end;
  const zoned = zoneBehind.exec(scan.text);
  const clock = clockOf(hour, Number(match[2] ?? 0), zoned?.[1]);
  return { clock, to: pieceFrom(scan, at, end + (zoned?.[0].length ?? 0)) };
}

function readMilitary(scan: Scan, at: number): ClockReading | undefined {
  const match = matchAt(military, scan, at) ?? matchAt(militaryHours, scan, at);
  return match ? found(scan, at, match, clockOf(Number(match[1]), Number(match[2]), match[3])) : undefined;
}

function readColon(scan: Scan, at: number): ClockReading | undefined {
  const match = matchAt(colon, scan, at);
  if (
    !match ||
    Number(match[1]) > 29 ||
    (match[0].charAt(match[1]?.length ?? 0) === '.' && match[3] === undefined)
  )
    return undefined;
  const zoneName = match[0].endsWith('Z') ? 'UTC' : match[3];
  return found(scan, at, match, clockOf(Number(match[1]), Number(match[2]), zoneName));
}

function readOclock(scan: Scan, at: number): ClockReading | undefined {
  const match = matchAt(oclock, scan, at);
  return match && Number(match[1]) <= 12
    ? found(scan, at, match, clockOf(Number(match[1]), 0, undefined))
    : undefined;
}

const partCodes: Readonly<Record<string, PartOfDay>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** "10 in the morning", "9 at night" */
function readHourOfPart(scan: Scan, at: number): ClockReading | undefined {
  const match = matchAt(hourOfPart, scan, at);
  const written = Number(match?.[1]);
  if (!match || written < 1 || written > 12) return undefined;
  const part = partCodes[(match[3] ?? match[4] ?? '').toLowerCase()];
  const late = part !== 'MO' && written < 12 && !(part === 'NI' && written < 5);
  return found(scan, at, match, clockOf(written + (late ? 12 : 0), Number(match[2] ?? 0), undefined));
}

/** "12 noon", "12 midnight" */
function readTwelveNoon(scan: Scan, at: number): ClockReading | undefined {
  return scan.tokens[at]?.number === 12 ? readNamed(scan, at + 1) : undefined;
}

/** Noon and midnight. */
function readNamed(scan: Scan, at: number): ClockReading | undefined {
  const word = lowerAt(scan, at);
  if ((word !== 'noon' && word !== 'midnight') || lowerAt(scan, at - 1) === 'high') return undefined;
  if (scan.tokens[at]?.gap === 'hyphen' || scan.tokens[at + 1]?.gap === 'hyphen') return undefined;
  // Midnight belongs to two days: TIMEX3 counts it as the end of the day that is named.
  return { clock: clockOf(word === 'noon' ? 12 : 24, 0, undefined), to: at + 1 };
}

/** "Five o'clock" */
function readSpelt(scan: Scan, at: number): ClockReading | undefined {
  const hour = scan.tokens[at]?.word?.cardinal;
  if (hour === undefined || hour > 12 || !/^o['’]clock$/.test(lowerAt(scan, at + 1))) return undefined;
  // "The Nine O'Clock News"
  if (isCapitalised(scan.tokens[at + 1]) && isCapitalised(scan.tokens[at + 2])) return undefined;
  return { clock: clockOf(hour, 0, undefined), to: at + 2 };
}

function clockOf(hour: number, minute: number, zoneName: string | undefined): Clock {
  return { hour, minute, zone: zoneName === undefined ? undefined : timeZones.get(zoneName.toUpperCase()) };
}
