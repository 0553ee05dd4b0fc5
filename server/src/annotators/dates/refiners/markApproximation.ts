// Reads the words before a length or a distance that make it about so long: "nearly two months", "more than a year". Some
// belong to the expression, as annotators take them; of the others only the modifier is kept.
import type { Scan } from '../recognizers/recognizer.ts';
import { lowerAt } from '../recognizers/recognizer.ts';
import type { Reading } from '../timexCandidate.ts';

interface Approximation {
  readonly mod: string;
  /** Whether the span takes the words in. */
  readonly inside: boolean;
}

/** By their words; TIMEX3's values of `mod`. */
const approximations: ReadonlyMap<string, Approximation> = new Map([
  ['nearly', { mod: 'LESS_THAN', inside: true }],
  ['almost', { mod: 'LESS_THAN', inside: true }],
  ['roughly', { mod: 'APPROX', inside: true }],
  ['approximately', { mod: 'APPROX', inside: true }],
  ['more than', { mod: 'MORE_THAN', inside: true }],
  ['less than', { mod: 'LESS_THAN', inside: true }],
  ['fewer than', { mod: 'LESS_THAN', inside: true }],
  ['at least', { mod: 'EQUAL_OR_MORE', inside: true }],
  ['at most', { mod: 'EQUAL_OR_LESS', inside: true }],
  ['up to', { mod: 'EQUAL_OR_LESS', inside: true }],
  ['no more than', { mod: 'EQUAL_OR_LESS', inside: true }],
  ['no less than', { mod: 'EQUAL_OR_MORE', inside: true }],
  ['about', { mod: 'APPROX', inside: false }],
  ['around', { mod: 'APPROX', inside: false }],
  ['some', { mod: 'APPROX', inside: false }],
  ['over', { mod: 'MORE_THAN', inside: false }],
  ['under', { mod: 'LESS_THAN', inside: false }],
  ['within', { mod: 'EQUAL_OR_LESS', inside: false }],
]);
const mostWords = 3;

export function markApproximation(found: readonly Reading[], scan: Scan): readonly Reading[] {
  let end = 0;
  return found.map((reading) => {
    const marked = isMeasured(reading) ? mark(reading, scan, end) : markYear(reading, scan);
    end = marked.to;
    return marked;
  });
}

const circa: ReadonlySet<string> = new Set(['circa', 'c', 'ca', 'about', 'around']);

/** "Circa 1850", "about 480 BC". */
function markYear(reading: Reading, scan: Scan): Reading {
  if (reading.source !== 'year' || !circa.has(lowerAt(scan, reading.from - 1))) return reading;
  return { ...reading, mod: 'APPROX', refiners: [...reading.refiners, 'markApproximation'] };
}

function isMeasured({ type, meaning }: Reading): boolean {
  return (type === 'DURATION' && meaning.kind === 'fixed') || meaning.kind === 'offset';
}

function mark(reading: Reading, scan: Scan, end: number): Reading {
  const determiner = scan.tokens[reading.from]?.word?.determiner;
  if (determiner !== undefined && determiner !== 'a') return reading;
  for (let words = mostWords; words > 0; words--) {
    const from = reading.from - words;
    if (from < end) continue;
    const approximation = approximations.get(wordsOf(scan, from, reading.from));
    if (!approximation) continue;
    const { mod, inside } = approximation;
    return {
      ...reading,
      mod,
      from: inside ? from : reading.from,
      refiners: [...reading.refiners, 'markApproximation'],
    };
  }
  return reading;
}

function wordsOf(scan: Scan, from: number, to: number): string {
  let words = lowerAt(scan, from);
  for (let at = from + 1; at < to; at++) words += ` ${lowerAt(scan, at)}`;
  return words;
}
