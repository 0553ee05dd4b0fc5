// Sieve 5: a surname alone, or with a title or an initial, and the person who was named in full.
import { sliceSpan } from '../../../text/span.ts';
import type { Mention } from '../../layers.ts';
import type { NameForm } from '../nameForm.ts';
import { isFullPersonName } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped } from '../resolution.ts';
import type { Spelling } from '../spelling.ts';
import { vote } from '../vote.ts';
import { personWords } from './04-fullName.ts';

/** Two people of one surname stay two: the bare surname goes to the one last named in full whom nothing contradicts. */
export function joinSurnames(resolution: Resolution): void {
  const index = indexSurnames(resolution);
  const lastNamed = new Map<number, number>();
  resolution.mentions.forEach((mention, order) => {
    const form = resolution.forms[resolution.owner.get(mention.id) ?? -1];
    if (!form) return;
    const surname = surnameOf(resolution.spelling, form, mention);
    if (surname !== undefined) {
      const person = choosePerson(resolution, mention, index.get(surname) ?? [], lastNamed, form);
      if (person !== undefined) resolution.owner.set(mention.id, person);
    }
    if (isFullPersonName(form) && !isInitialed(form.words))
      lastNamed.set(resolution.chains.find(form.number), order);
  });
}

/** Folded surname ("leyen", "der leyen", "von der leyen") → forms of people with it. */
function indexSurnames({ forms, spelling }: Resolution): Map<string, NameForm[]> {
  const index = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (!isFullPersonName(form) || isInitialed(form.words)) continue;
    const words = personWords(form);
    for (let from = Math.max(1, words.length - 3); from < words.length; from++)
      addCapped(index, foldWords(spelling, words.slice(from)), form);
  }
  return index;
}

/** What may be a surname in this mention; undefined where it is a full name or no person's. */
function surnameOf(spelling: Spelling, form: NameForm, mention: Mention): string | undefined {
  if (form.acronym || (form.type !== 'PER' && mention.type !== 'PER' && mention.type !== undefined))
    return undefined;
  if (isInitialed(form.words))
    return foldWords(
      spelling,
      form.words.filter((word) => word.length > 1 && !/^\p{L}\.\p{L}$/u.test(word)),
    );
  return foldWords(spelling, form.words);
}

/** "O Deineka", "J.R. Smith". */
function isInitialed(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    /^\p{L}\.?(?:\p{L}\.?)?$/u.test(words[0] ?? '') &&
    (words[0]?.replaceAll('.', '').length === 1 || (words[0] ?? '').includes('.'))
  );
}

function foldWords(spelling: Spelling, words: readonly string[]): string {
  return words.map((word) => spelling.fold(word)).join(' ');
}

function choosePerson(
  resolution: Resolution,
  mention: Mention,
  people: readonly NameForm[],
  lastNamed: ReadonlyMap<number, number>,
  own: NameForm,
): number | undefined {
  const fitting = people.filter((person) => person !== own && fits(mention, own, person));
  const titled = fitting.filter((person) => sharesTitle(resolution, mention, person));
  let best: { readonly number: number; readonly at: number } | undefined;
  for (const { number } of titled.length > 0 ? titled : fitting) {
    const at = lastNamed.get(resolution.chains.find(number)) ?? -1;
    if (!best || at > best.at) best = { number, at };
  }
  return best?.number;
}

function fits(mention: Mention, own: NameForm, person: NameForm): boolean {
  const gender = vote(person.mentions.map((other) => other.gender));
  if (mention.gender !== undefined && gender !== undefined && mention.gender !== gender) return false;
  return !isInitialed(own.words) || own.words[0]?.[0] === person.words[0]?.[0];
}

const plainTitles = /^(?:mr|mrs|ms|miss|sir|dr|lord|lady|dame|prof)\b/i;

/** "President Smith" is the Smith whose title has "president" in it. */
function sharesTitle({ document: { text } }: Resolution, mention: Mention, person: NameForm): boolean {
  if (!mention.title) return false;
  const title = sliceSpan(text, mention.title).toLowerCase();
  if (plainTitles.test(title)) return false;
  return person.mentions.slice(0, 5).some((other) => {
    const stated = other.title && sliceSpan(text, other.title).toLowerCase();
    return stated !== undefined && (stated.includes(title) || title.includes(stated));
  });
}
