// Sieve 7: the first word of a full name alone: a given name, or a family name where it comes first ("Xi" for Xi Jinping).
import type { NameForm } from '../nameForm.ts';
import { generationOf, isFullPersonName, isPerson, personWords } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';

/** Joined where just one person in the article is called so. */
export function joinGivenNames(resolution: Resolution): void {
  const people = givenNames(resolution, () => true);
  for (const form of resolution.forms) {
    if (!isPerson(form) || personWords(form).length !== 1) continue;
    const person = people.get(givenName(form));
    if (person === undefined || person === 'several') continue;
    const left = form.mentions.filter(({ id }) => resolution.owner.get(id) === form.number);
    for (const { id } of left) resolution.owner.set(id, person);
  }
}

/** First word, and "jr" where it is said → the one chain of people called so; the elder goes without. */
export function givenNames(
  { forms, chains }: Resolution,
  counts: (form: NameForm) => boolean,
): ReadonlyMap<string, number | 'several'> {
  const people = new Map<string, number | 'several'>();
  const add = (name: string, form: NameForm) => {
    const chain = chains.find(form.number);
    const known = people.get(name);
    people.set(name, known === undefined || known === chain ? chain : 'several');
  };
  const counted = forms.filter((form) => isFullPersonName(form) && counts(form));
  for (const form of counted) add(givenName(form), form);
  const elders = new Set(people.keys());
  for (const form of counted) {
    const first = form.words[0] ?? '';
    if (generationOf(form) !== '' && !elders.has(first)) add(first, form);
  }
  return people;
}

function givenName(form: NameForm): string {
  return [form.words[0], generationOf(form)].join(' ').trim();
}
