// shared-surname: two people have one surname, and the copy then has the surname alone.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { mentionText } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Person } from '../people.ts';
import { needsNoGivenName, peopleIn } from '../people.ts';
import type { Finding, Rule } from '../rule.ts';

export const sharedSurname: Rule = {
  id: 'shared-surname',
  title: 'A surname alone where two people have it',
  severity: 'hint',
  check: (article) => {
    const bySurname = new Map<string, Person[]>();
    for (const person of peopleIn(article)) {
      if (person.surname === '' || needsNoGivenName(article, person)) continue;
      const people = bySurname.get(person.surname);
      if (people) people.push(person);
      else bySurname.set(person.surname, [person]);
    }
    return [...bySurname.values()].flatMap((people) => check(article, people));
  },
};

/** The first bare surname behind the full names of two of them. */
function check(article: Article, people: readonly Person[]): readonly Finding[] {
  const [one, other] = people
    .flatMap(({ full }) => full.slice(0, 1))
    .sort((a, b) => a.span.start - b.span.start);
  if (!one || !other || areAlike(givenName(article, one), givenName(article, other))) return [];
  const bare = people
    .flatMap((person) => person.bare)
    .filter(({ span, title }) => span.start > other.span.start && !title)
    .sort((a, b) => a.span.start - b.span.start)[0];
  if (!bare) return [];
  const names = `“${mentionText(article, one)}” and “${mentionText(article, other)}”`;
  const message = `“${mentionText(article, bare)}” may be ${names}. Write the full name or the given name of whom you mean.`;
  const related = [one, other].map(({ span }) => ({ span, message: 'One of them.' }));
  return [finding(bare.head, message, { related })];
}

/** "Pete" and "Peter", "Kristin" and "Kristen", "J." and "John": likely one person. */
function areAlike(a: string, b: string): boolean {
  const letters = Math.min(3, a.replace('.', '').length, b.replace('.', '').length);
  return a.slice(0, letters) === b.slice(0, letters);
}

function givenName(article: Article, mention: Mention): string {
  return mentionText(article, mention).split(' ')[0] ?? '';
}
