// "Ten years ago, in 2012" with another number of years.
import { between, pick } from '../random.ts';
import { invented } from './craft.ts';
import type { FaultKind } from './fault.ts';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const yearsAgoChanged: FaultKind = {
  id: 'years-ago-changed',
  rule: 'years-ago-mismatch',
  grade: 'H',
  plant: (copy) => {
    const { random, publicationDate } = copy;
    if (publicationDate === undefined) return undefined;
    const years = between(random, 5, 30);
    const year = Number(publicationDate.slice(0, 4)) - years;
    const form = pick(random, [
      (ago: string) => `The ferry was built ${ago} years ago, in ${year}, and has never failed.`,
      (ago: string) => `In ${year}, ${ago} years ago, the ferry was built.`,
      (ago: string) => `It happened ${ago} years ago (in ${year}) on the river.`,
    ]);
    const print = (count: number) => words[count] ?? `${count}`;
    return (
      form &&
      invented(
        copy,
        form(print(years)),
        form(print(years + (random() < 0.5 ? -1 : 1) * between(random, 2, 4))),
      )
    );
  },
};
