// TIMEX3 values of durations: "P2D", "PT24H", "PXM" where the amount is not told.
import type { TimeUnit } from '../../lexicon/en/timeWords.ts';

/** The designator of a unit and how many of it the unit is; hours and below stand behind a T. */
const designators: Readonly<Record<TimeUnit, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
};

/** ISO 8601 where it has the unit; TIMEX3's Q and WE where it has not. `amount` undefined gives X. */
export function durationValue(amount: number | undefined, unit: TimeUnit): string {
  const [designator, times] = designators[unit];
  const clock = isClockUnit(unit) ? 'T' : '';
  if (amount !== undefined && !Number.isInteger(amount)) {
    if (unit === 'hour') return compound('PT', amount, 'H', 60, 'M');
    if (unit === 'minute') return compound('PT', amount, 'M', 60, 'S');
    if (unit === 'year') return compound('P', amount, 'Y', 12, 'M');
  }
  const count = amount === undefined ? 'X' : String(Math.round(amount * times * 1000) / 1000);
  return `P${clock}${count}${designator}`;
}

/** "PT5H30M", "PT30M", "P2Y6M": a part of the larger unit in the smaller one. */
function compound(start: string, amount: number, large: string, times: number, small: string): string {
  const rest = Math.round((amount % 1) * times);
  return `${start}${amount >= 1 ? `${Math.floor(amount)}${large}` : ''}${rest > 0 ? `${rest}${small}` : ''}`;
}

export function isClockUnit(unit: TimeUnit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}
