// Adds countries, their first-level divisions, and cities by their population.
import { gazetteerClass } from '../../server/src/lexicon/en/gazetteerClasses.ts';
import { placeNames } from '../../server/src/lexicon/en/places.ts';
import { titleCased } from '../../server/src/lexicon/en/titleCased.ts';
import type { Names } from './names.ts';
import type { Packages } from '../installedPackages.ts';
import { divisionNames, loadCities, loadCountries, loadDivisions } from './placeSources.ts';

const { country, region, city, town, otherPlace } = gazetteerClass;

/** Their divisions are towns and villages. */
const countriesOfMunicipalities = new Set(
  'ad ag az bb bm dm gd jm kn ky lc li lv mk ms mt nr pw si sm tv vc'.split(' '),
);

export function addPlaces(names: Names, packages: Packages): void {
  addCountries(names, packages);
  addDivisions(names, packages);
  addCities(names, packages);
  addLexicon(names);
}

function addCountries(names: Names, packages: Packages): void {
  for (const [, name] of loadCountries(packages)) names.add(name.replace(/,.*/, ''), country);
}

function addDivisions(names: Names, packages: Packages): void {
  for (const [id, name] of loadDivisions(packages)) {
    if (countriesOfMunicipalities.has(id.slice(0, 2)) || names.isCommon(name.toLowerCase())) continue;
    for (const part of divisionNames(name)) names.add(part, region);
  }
}

function addCities(names: Names, packages: Packages): void {
  for (const { name, population } of loadCities(packages)) {
    if (population < 15_000) continue;
    const large = population >= 100_000;
    const short = name.replace(/,.*| City$/u, '');
    // "Of", "Most" and "Police" are towns, but the words are hardly ever these.
    if (!large && names.isCommon(short.toLowerCase())) continue;
    names.add(name, large ? city : town);
    if (large && short !== name && !names.isCommon(short.toLowerCase())) names.add(short, city);
  }
}

/** The lexicon says of its places only that they are some. */
function addLexicon(names: Names): void {
  const places = country | region | city | town | otherPlace;
  for (const lowerCase of placeNames) {
    const name = titleCased(lowerCase);
    if (/^[a-z .-]{4,}$/.test(lowerCase) && !lowerCase.includes('.') && !(names.get(name) & places))
      names.add(name, otherPlace);
  }
}
