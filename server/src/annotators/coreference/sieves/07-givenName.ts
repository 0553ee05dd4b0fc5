// Sieve 7: the first word of a full name alone: a given name, or a family name where it comes first ("Xi" for Xi Jinping).
import type { NameForm } from '../nameForm.ts';
import { isFullPersonName, isPerson } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';

/** Joined where just one person in the article is called so. */
export function joinGivenNames(resolution: Resolution): void {
  const people = givenNames(resolution, () => true);
  for (const form of resolution.forms) {
    if (!isPerson(form) || form.words.length !== 1) continue;
    const person = people.get(form.words[0] ?? '');
    if (person === undefined || person === 'several') continue;
    const left = form.mentions.filter(({ id }) => resolution.owner.get(id) === form.number);
    for (const { id } of left) resolution.owner.set(id, person);
  }
}

/** First word → the one chain of people called so. */
export function givenNames(
  { forms, chains }: Resolution,
  counts: (form: NameForm) => boolean,
): ReadonlyMap<string, number | 'several'> {
  const people = new Map<string, number | 'several'>();
  for (const form of forms) {
    if (!isFullPersonName(form) || !counts(form)) continue;
    const first = form.words[0] ?? '';
    const chain = chains.find(form.number);
    const known = people.get(first);
    people.set(first, known === undefined || known === chain ? chain : 'several');
  }
  return people;
}
