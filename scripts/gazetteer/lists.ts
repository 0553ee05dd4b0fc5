// Adds the hand-written lists of tools/gazetteer/lists and those of the lexicon.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonyms } from '../../server/src/lexicon/en/demonyms.ts';
import { gazetteerClass } from '../../server/src/lexicon/en/gazetteerClasses.ts';
import { organisationNames } from '../../server/src/lexicon/en/organisationWords.ts';
import { courtesyTitles, titleHeads } from '../../server/src/lexicon/en/titles.ts';
import { titleCased } from '../../server/src/lexicon/en/titleCased.ts';
import type { Names } from './names.ts';
import { gazetteerFolder } from '../installedPackages.ts';

const classes = {
  countries: gazetteerClass.country,
  otherSpellings: gazetteerClass.city,
  regions: gazetteerClass.region,
  otherPlaces: gazetteerClass.otherPlace,
  demonyms: gazetteerClass.demonym,
  organisations: gazetteerClass.organisation,
  companies: gazetteerClass.organisation,
  universities: gazetteerClass.organisation,
  teams: gazetteerClass.organisation,
  acronyms: gazetteerClass.acronym,
  newsMedia: gazetteerClass.newsMedium,
  organisationWords: gazetteerClass.organisationWord,
  titles: gazetteerClass.title,
  surnames: gazetteerClass.surname,
};
const { givenName, male, female } = gazetteerClass;
const gendersOf: Readonly<Record<string, number>> = { m: male, f: female, mf: male | female };

export function addLists(names: Names): void {
  for (const [list, bits] of Object.entries(classes))
    for (const name of readList(list)) names.add(name, bits);
  for (const line of readLines('givenNames')) {
    const [genders = '', list = ''] = line.split(/ (.*)/su);
    for (const name of list.split('|')) names.add(name, givenName | (gendersOf[genders] ?? 0));
  }
  addLexicon(names);
}

function addLexicon(names: Names): void {
  for (const word of demonyms) names.add(titleCased(word), gazetteerClass.demonym);
  for (const word of [...titleHeads, ...courtesyTitles.keys()]) {
    names.add(word, gazetteerClass.title);
    names.add(titleCased(word), gazetteerClass.title);
  }
  // The lexicon has no capital letters: what may be an acronym or a brand would be cased wrongly.
  for (const name of organisationNames)
    if (name.includes(' ') && names.get(titleCased(name)) === 0)
      names.add(titleCased(name), gazetteerClass.organisation);
}

function readList(list: string): readonly string[] {
  return readLines(list).flatMap((line) => line.split('|'));
}

function readLines(list: string): readonly string[] {
  return readFileSync(join(gazetteerFolder, `lists/${list}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
