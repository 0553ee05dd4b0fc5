// One letter changed in a later mention of a person, who was named in full before: left out, added, swapped or replaced.
import type { Random } from '../random.ts';
import { between, pick } from '../random.ts';
import { replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';
import { peopleOf } from './people.ts';

const changes: Readonly<Record<string, (name: string, at: number, letter: string) => string>> = {
  dropped: (name, at) => name.slice(0, at) + name.slice(at + 1),
  added: (name, at, letter) => name.slice(0, at) + letter + name.slice(at),
  swapped: (name, at) =>
    at + 1 < name.length
      ? `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`
      : name,
  replaced: (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1),
};

/** The first letter stays: a slip there makes another name. */
export function changeLetter(name: string, change: string, random: Random): string {
  const letter = String.fromCharCode(97 + between(random, 0, 25));
  return changes[change]?.(name, between(random, 1, name.length - 1), letter) ?? name;
}

export const nameLetterChanged: readonly FaultKind[] = Object.keys(changes).map((change) => ({
  id: `name-letter-${change}`,
  rule: 'inconsistent-name-spelling',
  grade: 'H',
  plant: ({ text, random }) => {
    const people = peopleOf(text).filter(({ later }) => later.length > 0);
    const person = pick(random, people);
    const place = person && pick(random, person.later);
    if (!place) return undefined;
    const name = changeLetter(person.surname, change, random);
    return name === person.surname || text.includes(name) ? undefined : replaced(text, place, name);
  },
}));
