// A surname before the full name, and a surname that two people have.
import { pick } from '../random.ts';
import { invented, nobody, replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';
import { isFirst, peopleOf } from './people.ts';
import { wellKnownAlone, wellKnownPeople } from '../../../src/lexicon/en/wellKnownPeople.ts';

/** The first full name of somebody whose full name stands again further down, cut to the surname. */
export const surnameFirst: FaultKind = {
  id: 'surname-before-full-name',
  rule: 'surname-before-full-name',
  grade: 'H',
  plant: (copy) => {
    const { given, surname } = nobody(copy);
    const write = (name: string) =>
      `The ferry was sold by ${name} on Monday.\n\nThe new owner, ${given} ${surname}, said nothing of the price.`;
    const people = peopleOf(copy.text).filter(({ full, surname: name }) => {
      const words = copy.text.slice(full.start, full.end);
      const known = wellKnownAlone.has(name.toLowerCase()) || wellKnownPeople.has(words.toLowerCase());
      const inCopy = full.start > copy.text.indexOf('\n\n');
      return (
        !known && inCopy && isFirst(copy.text, name, full.start) && copy.text.indexOf(words, full.end) >= 0
      );
    });
    const person = pick(copy.random, people);
    if (person) return replaced(copy.text, person.full, person.surname);
    return invented(copy, write('a widow'), write(surname));
  },
};

export const surnameShared: FaultKind = {
  id: 'surname-shared',
  rule: 'shared-surname',
  grade: 'E',
  plant: (copy) => {
    const { given, surname } = nobody(copy);
    const write = (name: string) =>
      `The ferry was sold by ${given} ${surname} to a cousin, Bertold ${surname}. On Monday ${name} spoke of the price.`;
    return invented(copy, write(`Bertold ${surname}`), write(surname));
  },
};
