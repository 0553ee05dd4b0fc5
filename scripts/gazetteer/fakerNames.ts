// Reads the names of people in the many languages of @faker-js/faker; those in Cyrillic are transliterated.
import { transliterate } from './cyrillic.ts';
import type { LoadPackage } from '../installedPackages.ts';

export interface GivenName {
  readonly name: string;
  readonly gender: 'male' | 'female' | undefined;
}

/** Each name once for each gender, in however many languages it is. */
export function fakerGivenNames(load: LoadPackage): Iterable<GivenName> {
  const all = new Map<string, GivenName>();
  for (const [locale, { first_name: lists = {} }] of locales(load))
    for (const list of ['generic', 'male', 'female'] as const)
      for (const name of inEnglish(lists[list] ?? [], locale))
        all.set(`${name} ${list}`, { name, gender: list === 'generic' ? undefined : list });
  return all.values();
}

export function fakerSurnames(load: LoadPackage): string[] {
  return locales(load).flatMap(([locale, { last_name: names }]) =>
    inEnglish(Object.values(names ?? {}).flat(), locale),
  );
}

interface Person {
  readonly first_name?: Readonly<Partial<Record<'generic' | 'male' | 'female', readonly string[]>>>;
  readonly last_name?: Readonly<Record<string, readonly string[]>>;
}

/** Made-up and joking names. */
const leftOut = new Set(['base', 'eo', 'en_AU_ocker', 'en_BORK']);

function locales(load: LoadPackage): readonly (readonly [string, Person])[] {
  const { allLocales } = load('@faker-js/faker') as {
    readonly allLocales: Readonly<Record<string, { readonly person?: Person }>>;
  };
  return Object.entries(allLocales)
    .filter(([locale]) => !leftOut.has(locale))
    .map(([locale, { person }]) => [locale, person ?? {}]);
}

/** Single words that begin with a capital letter, in Latin letters. */
function inEnglish(names: readonly string[], locale: string): string[] {
  return [...new Set(names.flatMap((name) => transliterate(name, locale)))].filter((name) =>
    /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(name),
  );
}
