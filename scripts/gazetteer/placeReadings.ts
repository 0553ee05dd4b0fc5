// Collects what each name of the gazetteer can stand for as a place: countries, their divisions and cities, each with its country.
import { gazetteerClass } from '../../server/src/lexicon/en/gazetteerClasses.ts';
import type { PlaceReading } from '../../server/src/lexicon/en/placeReading.ts';
import { titleCased } from '../../server/src/lexicon/en/titleCased.ts';
import { wellKnownNames } from '../../server/src/lexicon/en/wellKnownNames.ts';
import { countryNames } from './countryNames.ts';
import type { Names } from './names.ts';
import { plain } from './names.ts';
import type { Packages } from '../installedPackages.ts';
import type { City } from './placeSources.ts';
import { divisionNames, loadCities, loadDivisions, loadMembersOfUnitedNations } from './placeSources.ts';
import type { RankedReading } from './readingOrder.ts';
import { inOrder, isCountry } from './readingOrder.ts';

type Ranked = Map<string, RankedReading[]>;

const { country, region, city, town, otherPlace } = gazetteerClass;
const places = country | region | city | town | otherPlace;
/** The packages know these two by longer names only. */
const usualNames = new Map([
  ['New York City', 'New York'],
  ['Washington, D.C.', 'Washington'],
]);
/** Left, destroyed or historical. */
const noMore = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

/** Divisions of Mozambique and Ghana; who reads "Gaza" or "Savannah" thinks of the cities. */
const misleading = new Set(['mzg', 'ghsv']);

/** Names that the gazetteer has as places, each with its largest places in up to three countries. */
export function placeReadings(
  names: Names,
  packages: Packages,
): readonly (readonly [string, readonly PlaceReading[]])[] {
  const ranked: Ranked = new Map();
  const cities = loadCities(packages);
  addCountries(ranked, packages);
  addDivisions(ranked, packages, cities);
  addCities(ranked, cities);
  addPlain(ranked);
  addWellKnown(ranked);
  return [...ranked]
    .filter(([name]) => names.get(name) & places)
    .map(([name, readings]) => [name, inOrder(readings)]);
}

function add(ranked: Ranked, name: string, reading: RankedReading): void {
  const readings = ranked.get(name);
  if (readings) readings.push(reading);
  else ranked.set(name, [reading]);
}

function addCountries(ranked: Ranked, packages: Packages): void {
  const members = loadMembersOfUnitedNations(packages);
  for (const [code, name] of countryNames(packages)) {
    const kind = members.has(code) ? 'country' : 'territory';
    add(ranked, name, { kind, country: code, at: undefined, population: Infinity });
  }
}

/** Their inhabitants are not told: each is taken for half an average one of its country, lest it hide a city. */
function addDivisions(ranked: Ranked, packages: Packages, cities: readonly City[]): void {
  const divisions = loadDivisions(packages).filter(([id]) => !misleading.has(id));
  const inhabitants = sums(cities.map(({ country: code, population }) => [code, population]));
  const count = sums(divisions.map(([id]) => [countryOf(id), 1]));
  for (const [id, name] of divisions) {
    const code = countryOf(id);
    const population = (inhabitants.get(code) ?? 0) / (count.get(code) ?? 1) / 2;
    for (const part of divisionNames(name))
      add(ranked, part, { kind: 'region', country: code, at: undefined, population });
  }
}

function countryOf(divisionId: string): string {
  return divisionId.slice(0, 2).toUpperCase();
}

function addCities(ranked: Ranked, cities: readonly City[]): void {
  for (const { name, country: code, population, featureCode, loc } of cities) {
    if (noMore.has(featureCode)) continue;
    const [longitude, latitude] = loc.coordinates;
    const kind = population >= 100_000 ? 'city' : 'town';
    for (const form of new Set([name, usualNames.get(name) ?? name]))
      add(ranked, form, { kind, country: code, at: { latitude, longitude }, population });
  }
}

function addPlain(ranked: Ranked): void {
  for (const [name, readings] of [...ranked]) {
    const ascii = plain(name);
    if (ascii !== name) for (const reading of readings) add(ranked, ascii, reading);
  }
}

/** "Britain" is what "United Kingdom" is; "Ga." is the state alone. */
function addWellKnown(ranked: Ranked): void {
  const groups = new Map<string, RankedReading[]>();
  const written = (lowerCase: string) => [titleCased(lowerCase), lowerCase.toUpperCase()];
  for (const [name, group] of wellKnownNames) {
    const readings = written(name).flatMap((form) => ranked.get(form) ?? []);
    groups.set(group, [...(groups.get(group) ?? []), ...readings]);
  }
  for (const [name, group] of wellKnownNames) {
    const all = groups.get(group) ?? [];
    const countries = all.filter(isCountry);
    const meant = name.endsWith('.') ? all.filter(({ kind }) => kind === 'region') : countries;
    for (const form of written(name))
      for (const reading of meant.length > 0 || ranked.has(form) ? meant : all) add(ranked, form, reading);
  }
}

function sums(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const [key, value] of pairs) sum.set(key, (sum.get(key) ?? 0) + value);
  return sum;
}
