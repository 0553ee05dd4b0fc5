// Orders what a name can stand for, and keeps one reading a country and the first three.
import type { PlaceReading } from '../../server/src/lexicon/en/placeReading.ts';

/** A reading with what its rank depends on; countries have no end of inhabitants. */
export interface RankedReading extends Omit<PlaceReading, 'small'> {
  readonly population: number;
}

const most = 3;
/** Smaller places of other countries than the first are hardly ever meant. */
const leastElsewhere = 15_000;
/** A place so many times larger than its namesake is meant unless the text says otherwise. */
const muchLarger = 10;

export function inOrder(readings: readonly RankedReading[]): readonly PlaceReading[] {
  const countries = new Set(readings.map(({ country }) => country));
  const [first, ...others] = [...countries]
    .map((code) => oneOf(readings.filter(({ country }) => country === code)))
    .sort(byPopulation);
  if (!first) return [];
  const elsewhere = others.filter(({ population }) => population >= leastElsewhere);
  return [first, ...elsewhere].slice(0, most).map(({ kind, country, at, population }) => {
    return { kind, country, at, small: population * muchLarger < first.population };
  });
}

export function isCountry({ kind }: RankedReading): boolean {
  return kind === 'country' || kind === 'territory';
}

/** The country before all; a city and the region named after it are both meant. */
function oneOf(readings: readonly RankedReading[]): RankedReading {
  const [largest] = readings.filter(({ kind }) => kind !== 'region').sort(byPopulation);
  const region = readings.find(({ kind }) => kind === 'region');
  if (!region) return largest as RankedReading;
  if (!largest || largest.kind === 'town') return region;
  // Districts of Britain that are called as their city are its council.
  if (isCountry(largest) || region.country === 'GB') return largest;
  return { ...largest, kind: 'cityAndRegion', population: Math.max(largest.population, region.population) };
}

function byPopulation(a: RankedReading, b: RankedReading): number {
  if (a.population !== b.population) return b.population - a.population;
  return a.country < b.country ? -1 : 1;
}
