// Distances from a day: two weeks ago, a year earlier, three days later, years ago, the year before.
import { isClockUnit } from '../durationValue.ts';
import type { Reading, Reference, TimexMeaning } from '../timexCandidate.ts';
import { hasHalf } from './durations.ts';
import type { Scan } from './recognizer.ts';
import { isJoined, lowerAt, reading } from './recognizer.ts';
import type { UnitPhrase } from './unitPhrase.ts';

/** What a phrase says as a distance; undefined where it says something else. */
export function readDistance(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, determiner, hasAmount, pointer, to } = phrase;
  if (unit === 'half' || unit === 'period' || pointer !== undefined) return undefined;
  const half = determiner === 'a' && !hasAmount && hasHalf(scan, to);
  const direction = directionAt(scan, half ? to + 3 : to);
  if (!direction || scan.tokens[to]?.gap === 'hyphen') return undefined;
  if (hasAmount && isJoined(scan, phrase.amountAt, to)) return undefined;
  const from = determiner === 'a' && hasAmount ? phrase.amountAt : phrase.from;
  const amount = half ? 1.5 : amountOf(scan, phrase);
  // A bare singular ("year ago") belongs to something else, and so do "5 of days ago".
  if (amount === undefined && !hasAmount && (!phrase.plural || isNumber(scan, from - 1))) return undefined;
  const { back } = direction;
  const meaning: TimexMeaning =
    amount === undefined
      ? { kind: 'fixed', value: back ? 'PAST_REF' : 'FUTURE_REF' }
      : { kind: 'offset', unit, by: back ? -amount : amount, from: direction.from };
  const type = isClockUnit(unit) ? 'TIME' : 'DATE';
  return reading(from, direction.to, { source: 'distance', type, meaning });
}

/** "A year earlier" is one, and so is "the year before"; "the year later" is none. */
function amountOf(scan: Scan, { hasAmount, amount, determiner, plural, to }: UnitPhrase): number | undefined {
  if (hasAmount) return amount;
  const one = determiner === 'a' || (determiner === 'the' && /^(?:before|after)$/.test(lowerAt(scan, to)));
  return one && !plural ? 1 : undefined;
}

function isNumber({ tokens }: Scan, at: number): boolean {
  return !Number.isNaN(tokens[at]?.number ?? NaN);
}

interface Direction {
  readonly back: boolean;
  readonly from: Reference;
  readonly to: number;
}

/** "Ago", "earlier", "later", "from now" behind a phrase. */
function directionAt(scan: Scan, at: number): Direction | undefined {
  switch (lowerAt(scan, at)) {
    case 'ago':
      return { back: true, from: 'publicationDate', to: at + 1 };
    case 'earlier':
    case 'previously':
      return { back: true, from: 'previous', to: at + 1 };
    case 'later':
    case 'afterwards':
      return { back: false, from: 'previous', to: at + 1 };
    case 'before':
      return isClauseEnd(scan, at + 1) ? { back: true, from: 'previous', to: at + 1 } : undefined;
    case 'after':
      return isClauseEnd(scan, at + 1) ? { back: false, from: 'previous', to: at + 1 } : undefined;
    case 'hence':
      return { back: false, from: 'publicationDate', to: at + 1 };
    case 'from':
      return /^(?:now|today)$/.test(lowerAt(scan, at + 1))
        ? { back: false, from: 'publicationDate', to: at + 2 }
        : undefined;
    default:
      return undefined;
  }
}

/** "The year before." is a distance, "the year before the war" is none. */
export function isClauseEnd(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token === undefined || /^[.,;:!?)”"'’—–]|^(?:and|but|when|while)$/.test(token.lower);
}
