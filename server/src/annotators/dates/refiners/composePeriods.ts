// Puts a period into the larger one beside it: "the third quarter of 1998", "August of that year", "this year's first quarter",
// "the same period last year", "the 1988 quarter", "Monday of last week".
import type { Scan } from '../recognizers/recognizer.ts';
import { isPossessive, lowerAt } from '../recognizers/recognizer.ts';
import type { Reading, TimexMeaning } from '../timexCandidate.ts';

export function composePeriods(found: readonly Reading[], scan: Scan): readonly Reading[] {
  const composed: Reading[] = [];
  for (const reading of found) {
    const last = composed.at(-1);
    const joined = last && (innerFirst(last, reading, scan) ?? outerFirst(last, reading, scan));
    if (joined) composed[composed.length - 1] = joined;
    else {
      const ended = last && quarterEnded(last, reading, scan);
      if (ended) composed[composed.length - 1] = ended;
      composed.push(reading);
    }
    const whole = composed.at(-1);
    const named = whole && withPeriodNoun(whole, scan);
    if (named) composed[composed.length - 1] = named;
  }
  return composed;
}

function within(inner: TimexMeaning, outer: Reading, from: number, to: number, source: string): Reading {
  return {
    ...outer,
    from,
    to,
    source,
    refiners: [...outer.refiners, 'composePeriods'],
    meaning: { kind: 'within', inner, outer: outer.meaning },
  };
}

/** "The third quarter of 1998", "the same period a year ago". */
function innerFirst(inner: Reading, outer: Reading, scan: Scan): Reading | undefined {
  const of = lowerAt(scan, inner.to) === 'of' ? inner.to + 1 : inner.to;
  if (
    outer.from !== of ||
    !(fits(inner, outer, of > inner.to) || (of > inner.to && isSameUnit(inner, outer)))
  )
    return undefined;
  if (isSameUnit(inner, outer))
    return { ...outer, from: inner.from, refiners: [...outer.refiners, 'composePeriods'] };
  const joined = within(inner.meaning, outer, inner.from, outer.to, inner.source);
  return { ...joined, stated: { ...inner.stated, ...outer.stated }, mod: inner.mod ?? outer.mod };
}

/** "The month of April", "the year of 1998": two words for one period. */
function isSameUnit({ meaning }: Reading, outer: Reading): boolean {
  if (meaning.kind !== 'same' || outer.type !== 'DATE' || outer.meaning.kind !== 'calendar') return false;
  const { month, day } = outer.meaning;
  return day === undefined && meaning.unit === (month === undefined ? 'year' : 'month');
}

/** "This year's third quarter", "the 1988 third quarter". */
function outerFirst(outer: Reading, inner: Reading, scan: Scan): Reading | undefined {
  const possessive = isPossessive(scan.tokens[outer.to]);
  if (inner.from !== (possessive ? outer.to + 1 : outer.to) || !isYear(outer)) return undefined;
  if (inner.meaning.kind !== 'partOfYear' || inner.meaning.year !== undefined) return undefined;
  const the = !possessive && lowerAt(scan, outer.from - 1) === 'the';
  const joined = within(inner.meaning, outer, the ? outer.from - 1 : outer.from, inner.to, inner.source);
  return { ...joined, stated: { ...inner.stated, ...outer.stated } };
}

/** "The 1988 quarter", "last year's quarter": the quarter that the text speaks of, in another year. */
function withPeriodNoun(outer: Reading, scan: Scan): Reading | undefined {
  if (!isYear(outer)) return undefined;
  const possessive = isPossessive(scan.tokens[outer.to]);
  const at = possessive ? outer.to + 1 : outer.to;
  const noun = lowerAt(scan, at);
  const the = lowerAt(scan, outer.from - 1) === 'the';
  if ((noun !== 'quarter' && noun !== 'period') || (!the && !possessive)) return undefined;
  const inner = { kind: 'same', unit: noun, pointer: 'the' } as const;
  return within(inner, outer, the && !possessive ? outer.from - 1 : outer.from, at + 1, 'anaphor');
}

/** "The quarter ended Sept. 30": the day tells which, and stays an expression of its own. */
function quarterEnded(quarter: Reading, day: Reading, scan: Scan): Reading | undefined {
  const { meaning } = quarter;
  if (meaning.kind !== 'same' || meaning.unit !== 'quarter') return undefined;
  if (day.from !== quarter.to + 1 || !/^(?:ended|ending)$/.test(lowerAt(scan, quarter.to))) return undefined;
  if (day.meaning.kind !== 'calendar' || day.meaning.day === undefined) return undefined;
  return {
    ...quarter,
    refiners: [...quarter.refiners, 'composePeriods'],
    meaning: { kind: 'within', inner: meaning, outer: day.meaning },
  };
}

function isYear({ type, meaning }: Reading): boolean {
  if (type !== 'DATE') return false;
  if (meaning.kind === 'calendar') return meaning.month === undefined && meaning.year !== undefined;
  return (
    (meaning.kind === 'unit' || meaning.kind === 'offset' || meaning.kind === 'same') &&
    meaning.unit === 'year'
  );
}

function fits({ type, meaning }: Reading, outer: Reading, of: boolean): boolean {
  if (type !== 'DATE') return false;
  switch (meaning.kind) {
    case 'partOfYear':
      return isYear(outer) && meaning.year === undefined;
    case 'calendar':
      return (
        meaning.month !== undefined &&
        meaning.year === undefined &&
        isYear(outer) &&
        outer.meaning.kind !== 'calendar'
      );
    case 'same':
      if (meaning.unit === 'week')
        return of && outer.meaning.kind === 'calendar' && outer.meaning.day !== undefined;
      return (
        isYear(outer) && meaning.unit !== 'year' && meaning.unit !== 'day' && outer.meaning.kind !== 'same'
      );
    case 'weekday':
      return of && outer.type === 'DATE' && 'unit' in outer.meaning && outer.meaning.unit === 'week';
    case 'numeric':
    case 'dayOfMonth':
    case 'holiday':
    case 'unit':
    case 'offset':
    case 'within':
    case 'fixed':
      return false;
  }
}
