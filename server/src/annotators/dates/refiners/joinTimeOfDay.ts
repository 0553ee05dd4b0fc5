// Joins a date with the time of day beside it: "Wed, 25/05/2022 - 21:37", "10 a.m. on Friday", "Monday night", "the morning of May 3".
import type { Scan } from '../recognizers/recognizer.ts';
import { lowerAt, pieceFrom } from '../recognizers/recognizer.ts';
import type { ClockReading } from '../recognizers/clockTimes.ts';
import { readClock } from '../recognizers/clockTimes.ts';
import type { Reading } from '../timexCandidate.ts';

/** Readings in order without overlap; so is the result. */
export function joinTimeOfDay(found: readonly Reading[], scan: Scan): readonly Reading[] {
  const joined: Reading[] = [];
  for (const reading of found) {
    const last = joined.at(-1);
    if (last && last.to > reading.from) continue;
    const front = last && (joinBefore(last, reading, scan) ?? joinBehind(last, reading, scan));
    if (front) joined[joined.length - 1] = front;
    else joined.push(addClock(reading, scan) ?? reading);
  }
  return joined;
}

function isDay({ type, meaning }: Reading): boolean {
  if (type !== 'DATE') return false;
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  if (meaning.kind === 'unit' || meaning.kind === 'same') return meaning.unit === 'day';
  return (
    meaning.kind === 'numeric' ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'dayOfMonth' ||
    meaning.kind === 'holiday'
  );
}

/** A part of the day that waits for its day: "the morning", "night"; "this morning" has one. */
function isOpenPart({ source, meaning }: Reading): boolean {
  return source === 'part-of-day' && (meaning.kind === 'same' || meaning.kind === 'fixed');
}

function withTime(day: Reading, from: number, to: number, time: Partial<Reading>): Reading {
  const refiners = [...day.refiners, 'joinTimeOfDay'];
  return { ...day, from, to, type: 'TIME', refiners, ...time };
}

/** Digits behind a date are a time where they have a colon: "25 May 2022, 21:37", "2022-05-25T21:37". */
function addClock(day: Reading, scan: Scan): Reading | undefined {
  if (!isDay(day)) return undefined;
  const clock = readIsoTime(scan, day.to) ?? readClock(scan, behindJoint(scan, day.to));
  if (!clock) return undefined;
  const { hour, minute } = clock.clock;
  return withTime(day, day.from, clock.to, { clock: clock.clock, stated: { ...day.stated, hour, minute } });
}

const isoTime = /T([0-2]\d):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?/y;

/** "2022-05-25T21:37:00Z": the "T" stands right behind the day. */
function readIsoTime(scan: Scan, at: number): ClockReading | undefined {
  isoTime.lastIndex = scan.tokens[at - 1]?.end ?? 0;
  const match = isoTime.exec(scan.text);
  if (!match) return undefined;
  const clock = { hour: Number(match[1]), minute: Number(match[2]), zone: match[3] };
  return { clock, to: pieceFrom(scan, at, match.index + match[0].length) };
}

function behindJoint(scan: Scan, at: number): number {
  const comma = lowerAt(scan, at) === ',' ? at + 1 : at;
  return /^(?:at|t|[-–—|·•/@])$/.test(lowerAt(scan, comma)) ? comma + 1 : comma;
}

/** "10 a.m. on Friday", "8 p.m. Thursday", "noon yesterday", "the morning of May 3", "early in the morning on Monday". */
function joinBefore(time: Reading, day: Reading, scan: Scan): Reading | undefined {
  if (time.type !== 'TIME' || (!isDay(day) && day.partOfDay === undefined)) return undefined;
  const isClock = time.source === 'clock';
  const isPart = isOpenPart(time) && isDay(day);
  if (!isClock && !isPart) return undefined;
  if (!isBetween(scan, time.to, day.from, isClock ? clockJoints : partJoints)) return undefined;
  return withTime(day, time.from, day.to, {
    clock: time.clock,
    partOfDay: time.partOfDay,
    mod: time.mod ?? day.mod,
    stated: { ...day.stated, ...time.stated },
  });
}

/** "Monday morning", "May 3 in the evening". */
function joinBehind(day: Reading, part: Reading, scan: Scan): Reading | undefined {
  if (!isDay(day) || day.meaning.kind === 'numeric') return undefined;
  if (part.source === 'clock')
    return isBetween(scan, day.to, part.from, atJoints)
      ? withTime(day, day.from, part.to, { clock: part.clock, stated: { ...day.stated, ...part.stated } })
      : undefined;
  if (!isOpenPart(part) || day.to !== part.from) return undefined;
  return withTime(day, day.from, part.to, { partOfDay: part.partOfDay });
}

const clockJoints: readonly string[] = ['', 'on', ', on', ',', 'of'];
const partJoints: readonly string[] = ['of', 'on'];
const atJoints: readonly string[] = ['', 'at', ', at', ','];

function isBetween(scan: Scan, from: number, to: number, joints: readonly string[]): boolean {
  if (to - from > 2) return false;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(lowerAt(scan, at));
  return joints.includes(words.join(' '));
}
