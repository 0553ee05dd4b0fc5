// Names of countries: those that news uses beside ISO 3166's, and how each is called in a sentence.
import type { Packages } from '../installedPackages.ts';
import { loadCountries } from './placeSources.ts';

/** Only what the packages and the well-known names of the lexicon lack. */
const otherNames: Readonly<Record<string, string>> = {
  Bosnia: 'BA',
  Brunei: 'BN',
  'Cabo Verde': 'CV',
  'Cape Verde': 'CV',
  'Congo-Brazzaville': 'CG',
  'Congo-Kinshasa': 'CD',
  DRC: 'CD',
  'DR Congo': 'CD',
  'Falkland Islands': 'FK',
  Falklands: 'FK',
  'Gaza Strip': 'PS',
  'Holy See': 'VA',
  Laos: 'LA',
  Macau: 'MO',
  'Palestinian Territories': 'PS',
  'Republic of Ireland': 'IE',
  Syria: 'SY',
  'U.A.E.': 'AE',
  'U.K.': 'GB',
  Vatican: 'VA',
  'Vatican City': 'VA',
};

/** Where no name of the package suits a sentence. */
const inSentences: Readonly<Record<string, string>> = {
  AE: 'the United Arab Emirates',
  BN: 'Brunei',
  BQ: 'the Caribbean Netherlands',
  CD: 'the Democratic Republic of the Congo',
  CG: 'the Republic of the Congo',
  FK: 'the Falkland Islands',
  GB: 'the United Kingdom',
  GS: 'South Georgia',
  HM: 'Heard Island',
  KR: 'South Korea',
  LA: 'Laos',
  MF: 'Saint Martin',
  NL: 'the Netherlands',
  SX: 'Sint Maarten',
  SY: 'Syria',
  US: 'the United States',
  VA: 'Vatican City',
  VG: 'the British Virgin Islands',
  VI: 'the U.S. Virgin Islands',
};

const takesArticle =
  /^(?:Bahamas|Comoros|Maldives|Philippines|Seychelles|Isle of)|(?:Islands|Republic|Territory|Territories)$/;

/** The code of a country with each of its names. */
export function countryNames(packages: Packages): readonly (readonly [string, string])[] {
  const known = loadCountries(packages).map(([code, name]) => [code, name.replace(/,.*/, '')] as const);
  return [...known, ...Object.entries(otherNames).map(([name, code]) => [code, name] as const)];
}

/** ISO code → "the United Kingdom": the package's last name, which is the usual one, cut where it is inverted. */
export function countriesInSentences(packages: Packages): ReadonlyMap<string, string> {
  const names = loadCountries(packages).map(([code, name]) => {
    const usual = name.replace(/,.*/, '').replace(/ \(.*\)$/, '');
    return [code, takesArticle.test(usual) ? `the ${usual}` : usual] as const;
  });
  return new Map([...names, ...Object.entries(inSentences)]);
}
