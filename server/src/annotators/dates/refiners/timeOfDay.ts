// Joins a date with the time of day beside it into one expression: "Wed, 25/05/2022 - 21:37", "10 a.m. on Friday", "Monday night".
import { partsOfDay } from '../../../lexicon/en/timeWords.ts';
import { readClock } from '../recognizers/clockTimes.ts';
import type { Scan } from '../recognizers/recognizer.ts';
import { matchAt } from '../recognizers/recognizer.ts';
import type { TimexCandidate } from '../timexCandidate.ts';

const beforeClock = /,?\s{1,2}at\s{1,2}|\s{1,2}[-–—|·•/]\s{1,2}|,?\s{1,2}|T/y;
const beforeDay = /^,?\s{1,2}(?:on\s{1,2})?$/;
const partAfter = /\s{1,2}(morning|afternoon|evening|night)(?![A-Za-z-])/iy;

/** Candidates in order without overlap; so is the result. */
export function addTimesOfDay(found: readonly TimexCandidate[], scan: Scan): readonly TimexCandidate[] {
  const joined: TimexCandidate[] = [];
  for (const candidate of found) {
    const last = joined.at(-1);
    if (last && last.span.end > candidate.span.start) continue;
    const front = last && joinClockBefore(last, candidate, scan.text);
    if (front) joined[joined.length - 1] = front;
    else joined.push(addPart(candidate, scan.text) ?? addClock(candidate, scan.text) ?? candidate);
  }
  return joined;
}

function isDay({ type, meaning }: TimexCandidate): boolean {
  if (type !== 'DATE') return false;
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  return (
    meaning.kind === 'numeric' ||
    meaning.kind === 'weekday' ||
    (meaning.kind === 'unit' && meaning.unit === 'day')
  );
}

function addClock(candidate: TimexCandidate, text: string): TimexCandidate | undefined {
  if (!isDay(candidate)) return undefined;
  const between = matchAt(beforeClock, text, candidate.span.end);
  const reading = between && readClock(text, candidate.span.end + between[0].length);
  if (!reading) return undefined;
  const { clock, end } = reading;
  return {
    ...candidate,
    span: { start: candidate.span.start, end },
    type: 'TIME',
    clock,
    stated: { ...candidate.stated, hour: clock.hour, minute: clock.minute },
  };
}

function addPart(candidate: TimexCandidate, text: string): TimexCandidate | undefined {
  const { meaning, span } = candidate;
  if (!isDay(candidate) || meaning.kind === 'calendar' || meaning.kind === 'numeric') return undefined;
  const match = matchAt(partAfter, text, span.end);
  if (!match) return undefined;
  const partOfDay = partsOfDay.get(match[1]?.toLowerCase() ?? '');
  return {
    ...candidate,
    span: { start: span.start, end: span.end + match[0].length },
    type: 'TIME',
    partOfDay,
  };
}

function joinClockBefore(
  clock: TimexCandidate,
  day: TimexCandidate,
  text: string,
): TimexCandidate | undefined {
  if (clock.source !== 'clock' || (!isDay(day) && day.partOfDay === undefined)) return undefined;
  if (day.span.start - clock.span.end > 8 || !beforeDay.test(text.slice(clock.span.end, day.span.start)))
    return undefined;
  return {
    ...day,
    span: { start: clock.span.start, end: day.span.end },
    type: 'TIME',
    clock: clock.clock,
    partOfDay: undefined,
    stated: { ...day.stated, ...clock.stated },
  };
}
