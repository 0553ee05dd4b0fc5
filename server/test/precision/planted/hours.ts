// An hour with the letters of the wrong half of the year, and two hours that are not the same one.
import { between, pick } from '../random.ts';
import { invented } from './craft.ts';
import { monthFirst } from './days.ts';
import type { FaultKind } from './fault.ts';

const zones = ['E', 'C', 'M', 'P'] as const;

export const zoneLetterChanged: FaultKind = {
  id: 'zone-letter-changed',
  rule: 'time-zone',
  grade: 'H',
  plant: (copy) => {
    const { random } = copy;
    const summer = random() < 0.5;
    const month = summer ? between(random, 5, 9) : pick(random, [1, 2, 12]);
    const day = { year: between(random, 1995, 2024), month: month ?? 1, day: between(random, 1, 28) };
    const zone = pick(random, zones) ?? 'E';
    const write = (letter: string) =>
      `The boat race begins at ${between(() => day.day / 29, 1, 11)} p.m. ${zone}${letter}T on ${monthFirst(day)}.`;
    return invented(copy, write(summer ? 'D' : 'S'), write(summer ? 'S' : 'D'));
  },
};

export const conversionChanged: FaultKind = {
  id: 'time-conversion-changed',
  rule: 'time-conversion',
  grade: 'E',
  plant: (copy) => {
    const { random } = copy;
    const [zone, behind] = pick(random, [
      ['EST', 5],
      ['EDT', 4],
      ['CST', 6],
      ['PST', 8],
      ['PDT', 7],
    ] as const) ?? ['EST', 5];
    const hour = between(random, 1, 11);
    const write = (gmt: number) =>
      `The talks on the ferry began at ${hour} a.m. ${zone} (${String(gmt % 24).padStart(2, '0')}00 GMT) and lasted all day.`;
    return invented(copy, write(hour + behind), write(hour + behind + between(random, 1, 3)));
  },
};
