// The order of things in time, by the TIMEX3 values they have.
import type { Interval } from './interval.ts';
import { intervalOf } from './interval.ts';

/** By beginning; of those that begin together the longer first, so that a period stands before the days in it. */
export function compareByTime(a: Interval, b: Interval): number {
  return a.start - b.start || b.end - a.end;
}

/** Things with a place in time in its order, then the others; what is equal stays in the order given, that of the text. */
export function inTimeOrder<T>(items: readonly T[], valueOf: (item: T) => string | undefined): readonly T[] {
  const placed: { readonly item: T; readonly interval: Interval }[] = [];
  const others: T[] = [];
  for (const item of items) {
    const value = valueOf(item);
    const interval = value === undefined ? undefined : intervalOf(value);
    if (interval) placed.push({ item, interval });
    else others.push(item);
  }
  placed.sort((a, b) => compareByTime(a.interval, b.interval));
  return [...placed.map(({ item }) => item), ...others];
}
