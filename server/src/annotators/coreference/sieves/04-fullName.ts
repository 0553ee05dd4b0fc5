// Sieve 4: full names of one person: with and without middle names, and spelt two ways. "Jr" makes another person.
import { genderOfChain } from '../gender.ts';
import type { NameForm } from '../nameForm.ts';
import { generationOf, isFullPersonName, personWords } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped } from '../resolution.ts';

export function joinFullNames(resolution: Resolution): void {
  const forms = resolution.forms.filter(isFullPersonName);
  joinMiddleNames(resolution, forms);
  joinSpellings(resolution, forms);
  joinEndings(resolution, forms);
}

/** "Vladimir Vladimirovich Putin" = "Vladimir Putin"; two different middle names are two people. */
function joinMiddleNames({ chains }: Resolution, forms: readonly NameForm[]): void {
  const short = new Map<string, NameForm>();
  const long = new Map<string, NameForm[]>();
  for (const form of forms) {
    const words = personWords(form);
    const key = `${words[0] ?? ''} ${words.at(-1) ?? ''} ${generationOf(form)}`;
    if (words.length === 2) short.set(key, short.get(key) ?? form);
    else addCapped(long, key, form);
  }
  for (const [key, [first, ...others]] of long) {
    const plain = short.get(key);
    if (!first) continue;
    for (const other of others)
      if (sameMiddle(personWords(first), personWords(other))) chains.join(first.number, other.number);
    const one = others.every((other) => chains.same(first.number, other.number));
    if (plain && one) chains.join(plain.number, first.number);
  }
}

/** "John F Kennedy" and "John Fitzgerald Kennedy". */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [middleA, middleB] = [a.slice(1, -1), b.slice(1, -1)];
  if (middleA.length !== middleB.length) return false;
  return middleA.every((word, index) => {
    const other = middleB[index] ?? '';
    return word === other || (Math.min(word.length, other.length) === 1 && word[0] === other[0]);
  });
}

/** "Oleg Deineka" = "Oleg Deyneka": the same given name, surnames that differ by a slip. */
function joinSpellings({ chains, spelling }: Resolution, forms: readonly NameForm[]): void {
  const buckets = new Map<string, NameForm[]>();
  for (const form of forms) {
    const words = personWords(form);
    const surname = words.at(-1) ?? '';
    const given = words
      .slice(0, -1)
      .map((word) => spelling.fold(word))
      .join(' ');
    const key = `${given} ${spelling.fold(surname).slice(0, 1)} ${generationOf(form)}`;
    for (const other of buckets.get(key) ?? []) {
      if (
        sameGiven(words, personWords(other)) &&
        spelling.alikeSurnames(surname, personWords(other).at(-1) ?? '')
      )
        chains.join(form.number, other.number);
    }
    addCapped(buckets, key, form);
  }
}

/** Without the first word and at most three words: "von der Leyen", "der Leyen", "Leyen". */
export function nameEndings(words: readonly string[]): readonly (readonly string[])[] {
  const first = Math.max(1, words.length - 3);
  return words.slice(first).map((_, index) => words.slice(first + index));
}

/** "von der Leyen" = "Ursula von der Leyen", where just one person has this ending, and is no "Mr von der Leyen". */
function joinEndings({ document: { text }, chains }: Resolution, forms: readonly NameForm[]): void {
  const longer = new Map<string, NameForm[]>();
  for (const form of forms)
    for (const ending of nameEndings(personWords(form)))
      if (ending.length > 1) addCapped(longer, ending.join(' '), form);
  for (const form of forms) {
    const people = (longer.get(personWords(form).join(' ')) ?? []).filter(
      (person) => generationOf(person) === generationOf(form),
    );
    const [only, ...others] = new Set(people.map(({ number }) => chains.find(number)));
    const genders = [form, ...people].map(({ mentions }) => genderOfChain(text, mentions));
    const agree = !(genders.includes('female') && genders.includes('male'));
    if (only !== undefined && others.length === 0 && agree) chains.join(form.number, only);
  }
}

/** Short given names must agree to the letter: folding makes "Jan" and "Ian" alike. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.slice(0, -1).every((word, index) => word === b[index] || word.length >= 5)
  );
}
