// Finds the first time of a range, which leaves its half of the day to the second: "from 7:30 to 9:00 p.m.", "7–9 p.m. Friday".
import { pieceFrom } from '../recognizers/recognizer.ts';
import type { Scan } from '../recognizers/recognizer.ts';
import type { Clock, Reading } from '../timexCandidate.ts';

export function completeHours(found: readonly Reading[], scan: Scan): readonly Reading[] {
  const complete: Reading[] = [];
  for (const reading of found) {
    const first = firstOfRange(reading, scan, complete.at(-1)?.to ?? 0);
    if (first) complete.push(first);
    complete.push(reading);
  }
  return complete;
}

/** In code units: "between 10:30 until ". */
const reach = 20;
const hour = /(?:^|[^\d:.,/$€£¥-])(1[0-2]|[1-9])(?::([0-5]\d))?(\s?[-–—]\s?|\s(?:to|until|till|and)\s)$/;
const twelve = /^(?:1[0-2]|[1-9])(?::[0-5]\d)?\s?[ap]\.?\s?m\b/i;

function firstOfRange(second: Reading, scan: Scan, end: number): Reading | undefined {
  const { clock } = second;
  const start = scan.tokens[second.from]?.start ?? 0;
  if (!clock || !twelve.test(scan.text.slice(start, start + reach))) return undefined;
  const front = scan.text.slice(Math.max(0, start - reach), start);
  const match = hour.exec(front);
  if (!match) return undefined;
  // "June 5 and 7 p.m." is no range, "between 5 and 7 p.m." is.
  if (match[3]?.trim() === 'and' && !/between$/i.test(front.slice(0, match.index))) return undefined;
  const offset = start - front.length + match.index + match[0].search(/\d/);
  const from = pieceFrom(scan, Math.max(0, second.from - 5), offset);
  const to = pieceFrom(scan, from, offset + (match[2] === undefined ? 1 : 4));
  if (from < end || scan.tokens[from]?.start !== offset) return undefined;
  const first = firstClock(Number(match[1]), Number(match[2] ?? 0), clock);
  return {
    ...second,
    from,
    to,
    clock: first,
    stated: { hour: first.hour, minute: first.minute },
    refiners: [...second.refiners, 'completeHours'],
  };
}

/** "11 to 1 p.m." begins in the morning. */
function firstClock(written: number, minute: number, second: Clock): Clock {
  const half = second.hour >= 12 && second.hour < 24 ? 12 : 0;
  const same = (written % 12) + half;
  const isLater = same * 60 + minute > second.hour * 60 + second.minute;
  return { hour: isLater ? (same + 12) % 24 : same, minute, zone: second.zone };
}
