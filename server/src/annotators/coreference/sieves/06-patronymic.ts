// Sieve 6: given name and patronymic, the polite address of Eastern Europe ("Pavel Ivanovich" for Pavel Sidorov).
import { isFullPersonName } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { givenNames } from './07-givenName.ts';

/** "-ich" alone ends many surnames too. */
const patronymicEnding = /(?:[oe]vich|[oe]vych|[oei]vna|ichna|ilyich|illich|kuzmich|nikitich|fomich|lukich)$/;

/** Whether the words are a given name and a patronymic, as far as their endings tell. */
export function isPatronymicName(words: readonly string[]): boolean {
  return words.length === 2 && (words[1]?.length ?? 0) >= 5 && patronymicEnding.test(words[1] ?? '');
}

/** Joined where just one person of that given name is in the article, and the second word is no surname by its use. */
export function joinPatronymics(resolution: Resolution): void {
  const { forms, chains } = resolution;
  const people = givenNames(resolution, (form) => !isPatronymicName(form.words));
  const alone = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])));
  for (const form of forms) {
    if (!isFullPersonName(form) || !isPatronymicName(form.words)) continue;
    if (alone.has(form.words[1] ?? '') || form.mentions.some(({ title }) => title !== undefined)) continue;
    const person = people.get(form.words[0] ?? '');
    if (person !== undefined && person !== 'several') chains.join(form.number, person);
  }
}
