// Sieve 2: a body or place under another well-known name, or a longer, shorter or differently transliterated one.
import { placeNames } from '../../../lexicon/en/places.ts';
import { wellKnownNames } from '../../../lexicon/en/wellKnownNames.ts';
import type { NameForm } from '../nameForm.ts';
import { isFullPersonName, personWords, typesAgree } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped } from '../resolution.ts';
import { briefName, ministryName, plainName } from '../shortNames.ts';
import type { Spelling } from '../spelling.ts';

/** "GOP" = "Republican Party", "Republic of South Ossetia" = "South Ossetia", "Stena Holding AG" = "Stena". */
export function joinNameVariants(resolution: Resolution): void {
  const forms = resolution.forms.filter(({ acronym, type }) => !acronym && type !== 'PER');
  joinWellKnown(resolution);
  joinAlike(resolution, forms, ({ words }) => ministryName(words));
  joinShortNames(resolution, forms, legalForm);
  joinShortNames(resolution, forms, kindOfBody(resolution));
  joinTransliterations(resolution, forms);
}

function joinWellKnown(resolution: Resolution): void {
  const forms = resolution.forms.filter(({ type }) => type !== 'PER');
  joinAlike(
    resolution,
    forms,
    ({ words, text }) => wellKnownNames.get(words.join(' ')) ?? wellKnownNames.get(text.toLowerCase()),
  );
}

/** Joins all forms that come to the same. */
function joinAlike(
  { chains }: Resolution,
  forms: readonly NameForm[],
  read: (form: NameForm) => string | undefined,
): void {
  const first = new Map<string, NameForm>();
  for (const form of forms) {
    const name = read(form);
    const other = name === undefined ? undefined : first.get(name);
    if (other) chains.join(other.number, form.number);
    else if (name !== undefined) first.set(name, form);
  }
}

interface Shortening {
  readonly read: (words: readonly string[]) => string | undefined;
  readonly fits: (short: NameForm, long: NameForm) => boolean;
}

/** "Republic of China" and "People's Republic of China" are not one: "China" alone cannot say which. */
function joinShortNames(
  { chains }: Resolution,
  forms: readonly NameForm[],
  { read, fits }: Shortening,
): void {
  const byName = new Map(forms.map((form) => [form.words.join(' '), form]));
  const longer = new Map<string, NameForm[]>();
  for (const form of forms) {
    const short = read(form.words);
    if (short !== undefined && short !== '') addCapped(longer, short, form);
  }
  for (const [name, long] of longer) {
    const short = byName.get(name);
    const [only, ...others] = new Set(long.map(({ number }) => chains.find(number)));
    if (!short || only === undefined || others.length > 0) continue;
    if (long.every((form) => fits(short, form))) chains.join(short.number, only);
  }
}

/** "Canada Ltd" is not Canada. */
const legalForm: Shortening = {
  read: plainName,
  fits: (short, long) => typesAgree(short, long) && !(long.words[0] === short.words[0] && isPlace(short)),
};

/** "Lee Holdings" is Lee where no person or place is called so. A word of unknown type is rather a town than a university. */
function kindOfBody({ forms }: Resolution): Shortening {
  const surnames = new Set(forms.filter(isFullPersonName).map((form) => personWords(form).at(-1) ?? ''));
  return {
    read: (words) => briefName(words)?.name,
    fits: (short, long) =>
      (long.type === 'ORG' || long.type === undefined) &&
      (short.type === 'ORG' || (short.type === undefined && !briefName(long.words)?.institution)) &&
      !isPlace(short) &&
      !surnames.has(short.words.at(-1) ?? ''),
  };
}

function isPlace({ words }: NameForm): boolean {
  return placeNames.has(words.join(' '));
}

function joinTransliterations({ chains, spelling }: Resolution, forms: readonly NameForm[]): void {
  const buckets = new Map<string, NameForm[]>();
  for (const form of forms) {
    const key = form.words.map((word) => spelling.skeleton(word)).join(' ');
    for (const other of buckets.get(key) ?? []) {
      if (typesAgree(form, other) && differInOneWord(spelling, form.words, other.words))
        chains.join(form.number, other.number);
    }
    addCapped(buckets, key, form);
  }
}

function differInOneWord(spelling: Spelling, a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [pair] = different;
  if (different.length !== 1 || !pair) return false;
  if (a.length > 1) return spelling.alike(...pair);
  // One word alone must be the same letters: Colombia is not Columbia.
  return (
    Math.min(...pair.map(({ length }) => length)) >= 5 && spelling.fold(pair[0]) === spelling.fold(pair[1])
  );
}
