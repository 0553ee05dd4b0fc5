// Writes the gazetteer from the packages and lists in tools/gazetteer; with --check it only says whether the file is stale, and exits 1 if so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerClass } from '../server/src/lexicon/en/gazetteerClasses.ts';
import { commonWordTest } from './gazetteer/commonWords.ts';
import { encode } from './gazetteer/encode.ts';
import { addLists } from './gazetteer/lists.ts';
import { Names } from './gazetteer/names.ts';
import { gazetteerFolder, installPackages } from './installedPackages.ts';
import { addPeople } from './gazetteer/people.ts';
import { addPlaces } from './gazetteer/places.ts';

const path = join(import.meta.dirname, '../server/src/lexicon/en/gazetteer.data.js');

const packages = installPackages(gazetteerFolder);
const names = new Names(commonWordTest(packages));
addLists(names);
addPlaces(names, packages);
addPeople(names, packages);

const text = `// Names and their classes, packed. Written by \`npm run gazetteer\`; sources and licences: docs/gazetteers.md.
export const gazetteerData =
  ${JSON.stringify(encode(names.entries()))};
`;
const stale = readCurrent() !== text;
if (process.argv.includes('--check')) {
  console.log(
    stale ? 'gazetteer.data.js is stale: run npm run gazetteer' : 'gazetteer.data.js is up to date',
  );
  process.exitCode = stale ? 1 : 0;
} else {
  writeFileSync(path, text);
  report();
}

function readCurrent(): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function report(): void {
  const all = [...names.entries()];
  console.log(`${all.length} names, ${Buffer.byteLength(text)} bytes`);
  for (const [name, bit] of Object.entries(gazetteerClass))
    console.log(`  ${name}: ${all.filter(([, bits]) => bits & bit).length}`);
}
