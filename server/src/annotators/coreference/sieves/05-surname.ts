// Sieve 5: a surname alone, or with a title or an initial, and the person who was named in full.
import { sliceSpan } from '../../../text/span.ts';
import type { Gender, Mention } from '../../layers.ts';
import { genderOfChain, sureGender, usualGender } from '../gender.ts';
import type { NameForm } from '../nameForm.ts';
import { generationOf, isFullPersonName, isInitialed, personWords } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped } from '../resolution.ts';
import type { Spelling } from '../spelling.ts';
import { SurnameUse } from '../surnameUse.ts';
import { nameEndings } from './04-fullName.ts';

interface Person {
  readonly form: NameForm;
  readonly gender: Gender | undefined;
}

/** Two people of one surname stay two: it goes to the one whom the article calls so and whom nothing contradicts. */
export function joinSurnames(resolution: Resolution): void {
  const index = indexSurnames(resolution);
  const use = new SurnameUse(resolution);
  const genderOf = usualGenders(resolution);
  resolution.mentions.forEach((mention, order) => {
    const form = resolution.forms[resolution.owner.get(mention.id) ?? -1];
    if (!form) return;
    const surname = surnameOf(resolution.spelling, form, mention);
    const bearers = surname === undefined ? undefined : index.get(surname);
    if (surname !== undefined && bearers) {
      const gender = sureGender(resolution.document.text, mention) ?? genderOf(form);
      const people = findPeople(resolution, mention, form, gender, bearers);
      const chain = use.choose(surname, mention, people);
      if (chain !== undefined) resolution.owner.set(mention.id, chain);
    }
    const owner = resolution.owner.get(mention.id);
    if (isFullPersonName(form) && owner !== undefined)
      use.noteFullName(mention, order, resolution.chains.find(owner));
  });
}

/** Asked for when it is needed, and reckoned once a form. */
function usualGenders({ document: { text } }: Resolution): (form: NameForm) => Gender | undefined {
  const known = new Map<number, Gender | undefined>();
  return ({ number, mentions }) => {
    if (!known.has(number)) known.set(number, usualGender(text, mentions));
    return known.get(number);
  };
}

/** Folded surname ("leyen", "der leyen", "von der leyen") → people with it. */
function indexSurnames({ document: { text }, forms, spelling }: Resolution): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const form of forms) {
    if (!isFullPersonName(form)) continue;
    const person = { form, gender: genderOfChain(text, form.mentions) };
    for (const ending of nameEndings(personWords(form)))
      addCapped(index, foldWords(spelling, ending), person);
  }
  return index;
}

/** What may be a surname in this mention; undefined where it is no person's. */
function surnameOf(spelling: Spelling, form: NameForm, mention: Mention): string | undefined {
  if (form.acronym || (form.type !== 'PER' && mention.type !== 'PER' && mention.type !== undefined))
    return undefined;
  const words = personWords(form);
  const initialed = isInitialed(words);
  return foldWords(
    spelling,
    initialed ? words.filter((word) => word.length > 1 && !/^\p{L}\.\p{L}$/u.test(word)) : words,
  );
}

function foldWords(spelling: Spelling, words: readonly string[]): string {
  return words.map((word) => spelling.fold(word)).join(' ');
}

/** Chains of all whom the mention may mean. */
function findPeople(
  resolution: Resolution,
  mention: Mention,
  own: NameForm,
  gender: Gender | undefined,
  people: readonly Person[],
): readonly number[] {
  const fitting = people.filter((person) => person.form !== own && fits(own, gender, person));
  const withGivenName = fitting.filter(({ form }) => !isInitialed(form.words));
  const chosen = withGivenName.length > 0 || isInitialed(own.words) ? withGivenName : fitting;
  const titled = chosen.filter(({ form }) => sharesTitle(resolution, mention, form));
  const chains = (titled.length > 0 ? titled : chosen).map(({ form }) => resolution.chains.find(form.number));
  return [...new Set(chains)];
}

function fits(own: NameForm, gender: Gender | undefined, person: Person): boolean {
  if (gender !== undefined && person.gender !== undefined && gender !== person.gender) return false;
  const generation = generationOf(own);
  if (generation !== '' && generation !== generationOf(person.form)) return false;
  return !isInitialed(own.words) || own.words[0]?.[0] === person.form.words[0]?.[0];
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
