// A stretch of time whose two ends have changed places.
import { between } from '../random.ts';
import { invented } from './craft.ts';
import { anyDay, dayFirst, monthFirst, monthName } from './days.ts';
import type { FaultKind } from './fault.ts';

export const intervalReversed: FaultKind = {
  id: 'interval-reversed',
  rule: 'interval-reversed',
  grade: 'E',
  plant: (copy) => {
    const { random } = copy;
    const [first, length] = [anyDay(random, 1950, 2010), between(random, 1, 9)];
    const last = { ...first, year: first.year + length };
    const day = Math.min(first.day, 18);
    const hour = between(random, 1, 8);
    const [write, one, two] = [
      [
        (a: string, b: string) => `She led the lighthouse museum from ${a} to ${b}.`,
        `${first.year}`,
        `${last.year}`,
      ],
      [
        (a: string, b: string) => `The ferry was rebuilt between ${a} and ${b}.`,
        `${first.year}`,
        `${last.year}`,
      ],
      [(a: string, b: string) => `The work lasted from ${a} to ${b}.`, dayFirst(first), dayFirst(last)],
      [
        (a: string, b: string) => `The work lasted from ${a}, to ${b}, and then stopped.`,
        monthFirst(first),
        monthFirst(last),
      ],
      [
        (a: string, b: string) =>
          `The fair is open from ${monthName(first)} ${a} to ${monthName(first)} ${b}.`,
        `${day}`,
        `${day + length}`,
      ],
      [
        (a: string, b: string) => `The office is open from ${a} to ${b} on all days.`,
        `${hour} p.m.`,
        `${hour + 3} p.m.`,
      ],
    ][between(random, 0, 5)] as [(a: string, b: string) => string, string, string];
    return invented(copy, write(one, two), write(two, one));
  },
};
