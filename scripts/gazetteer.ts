// Writes the gazetteer and the facts of its places from the packages and lists in tools/gazetteer; with --check it only says which files
// are stale, and exits 1 if there are any.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerClass } from '../server/src/lexicon/en/gazetteerClasses.ts';
import { commonWordTest } from './gazetteer/commonWords.ts';
import { countriesInSentences } from './gazetteer/countryNames.ts';
import { encode } from './gazetteer/encode.ts';
import { encodePlaces } from './gazetteer/encodePlaces.ts';
import { addLists } from './gazetteer/lists.ts';
import { Names } from './gazetteer/names.ts';
import { gazetteerFolder, installPackages } from './installedPackages.ts';
import { addPeople } from './gazetteer/people.ts';
import { placeReadings } from './gazetteer/placeReadings.ts';
import { addPlaces } from './gazetteer/places.ts';

const folder = join(import.meta.dirname, '../server/src/lexicon/en');

const packages = installPackages(gazetteerFolder);
const names = new Names(commonWordTest(packages));
addLists(names);
addPlaces(names, packages);
addPeople(names, packages);
const places = placeReadings(names, packages);
const countries = [...countriesInSentences(packages)].map(([code, name]) => `${code}:${name}`);

const origin = 'Written by `npm run gazetteer`; sources and licences: docs/gazetteers.md.';
const files = {
  'gazetteer.data.js': `// Names and their classes, packed. ${origin}
export const gazetteerData =
  ${JSON.stringify(encode(names.entries()))};
`,
  'placeFacts.data.js': `// Places with their countries and coordinates, packed. ${origin}
export const placeData =
  ${JSON.stringify(encodePlaces(places))};
export const countryData =
  ${JSON.stringify(countries.sort().join('|'))};
`,
};

for (const [name, text] of Object.entries(files)) {
  if (process.argv.includes('--check')) check(name, text);
  else writeFileSync(join(folder, name), text);
}
if (!process.argv.includes('--check')) report();

function check(name: string, text: string): void {
  const stale = readCurrent(name) !== text;
  console.log(stale ? `${name} is stale: run npm run gazetteer` : `${name} is up to date`);
  if (stale) process.exitCode = 1;
}

function readCurrent(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function report(): void {
  const all = [...names.entries()];
  console.log(`${all.length} names, of which ${places.length} are places`);
  for (const [name, text] of Object.entries(files))
    console.log(`  ${name}: ${Buffer.byteLength(text)} bytes`);
  for (const [name, bit] of Object.entries(gazetteerClass))
    console.log(`  ${name}: ${all.filter(([, bits]) => bits & bit).length}`);
}
