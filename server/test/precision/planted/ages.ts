// An age that contradicts the date of birth, and two ages of one person.
import { isoDate, parseIsoDate } from '../../../src/annotators/dates/calendar.ts';
import { between, pick } from '../random.ts';
import { invented, nobody } from './craft.ts';
import { anyDay, dayFirst, monthFirst } from './days.ts';
import type { FaultKind } from './fault.ts';

export const ageChanged: FaultKind = {
  id: 'age-changed',
  rule: 'age-mismatch',
  grade: 'E',
  plant: (copy) => {
    const { random, publicationDate } = copy;
    const published = publicationDate === undefined ? undefined : parseIsoDate(publicationDate);
    if (!published) return undefined;
    const birth = anyDay(random, published.year - 80, published.year - 20);
    const thisYear = isoDate({ ...birth, year: published.year });
    // Birthdays close to the day of publication are left out, for the rule allows for them.
    if (Math.abs(Date.parse(thisYear) - Date.parse(isoDate(published))) < 40 * 86_400_000) return undefined;
    const age = published.year - birth.year - (thisYear > isoDate(published) ? 1 : 0);
    const { given, surname } = nobody(copy);
    const born = pick(random, [dayFirst(birth), monthFirst(birth), `${birth.year}`]) ?? '';
    const write = (years: number) =>
      pick(
        () => birth.day / 29,
        [
          `${given} ${surname}, ${years}, runs the ferry. ${surname} was born ${born.length > 4 ? 'on' : 'in'} ${born} in a village by the sea.`,
          `The ferry is run by ${given} ${surname}, ${years}, of the village. Born ${born.length > 4 ? 'on' : 'in'} ${born}, ${surname} has never left it.`,
        ],
      ) ?? '';
    return invented(copy, write(age), write(age + (random() < 0.5 ? -1 : 1) * between(random, 2, 9)));
  },
};

export const twoAges: FaultKind = {
  id: 'two-ages',
  rule: 'age-mismatch',
  grade: 'E',
  plant: (copy) => {
    const { given, surname } = nobody(copy);
    const age = between(copy.random, 25, 70);
    const write = (later: number) =>
      `The ferry is run by ${given} ${surname}, ${age}, of the village.\n\n${surname}, ${later}, has never left it.`;
    return invented(copy, write(age), write(age + between(copy.random, 1, 9)));
  },
};
