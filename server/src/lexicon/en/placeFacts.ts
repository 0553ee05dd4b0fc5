// What the names of places stand for: in which countries, and where there. For readers alone, never for the analysis; unpacked at the
// first question.
import { lookUpName } from './gazetteerIndex.ts';
import { countryData, placeData } from './placeFacts.data.js';
import type { PlaceReading } from './placeReading.ts';
import { placeKinds } from './placeReading.ts';

/** One a country, the most populous first; empty for names that are none of a place. Capitals are read as in the gazetteer. */
export function placeReadings(name: string): readonly PlaceReading[] {
  const packed = lookUpName(places(), name);
  return packed === undefined ? [] : unpackReadings(packed);
}

/** As it stands in a sentence: "the United Kingdom". */
export function countryName(code: string): string {
  return countries().get(code) ?? code;
}

let unpackedPlaces: ReadonlyMap<string, string> | undefined;
let unpackedCountries: ReadonlyMap<string, string> | undefined;

function places(): ReadonlyMap<string, string> {
  return (unpackedPlaces ??= unpackNames());
}

function countries(): ReadonlyMap<string, string> {
  return (unpackedCountries ??= new Map(
    countryData.split('|').map((item) => [item.slice(0, 2), item.slice(3)] as const),
  ));
}

/** Each name begins with the length of what it shares with the one before, in base 36; its readings stay packed. */
function unpackNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let name = '';
  for (const item of placeData.split(',')) {
    const colon = item.indexOf(':');
    name = name.slice(0, parseInt(item.slice(0, 1), 36)) + item.slice(1, colon);
    names.set(name, item.slice(colon + 1));
  }
  return names;
}

/** The digit of the kind in base 36, those of what is small after those of what is not; the country; coordinates in hundredths, three digits each. */
function unpackReadings(packed: string): readonly PlaceReading[] {
  return [...packed.matchAll(/([\da-z])([A-Z]{2})(?:([\da-z]{3})([\da-z]{3}))?/g)].map((match) => {
    const [, digit = '', country = '', latitude, longitude] = match;
    const kind = placeKinds[parseInt(digit, 36) % placeKinds.length] ?? 'town';
    const at =
      latitude !== undefined && longitude !== undefined
        ? { latitude: degrees(latitude, 90), longitude: degrees(longitude, 180) }
        : undefined;
    return { kind, country, at, small: parseInt(digit, 36) >= placeKinds.length };
  });
}

function degrees(hundredths: string, before: number): number {
  return (parseInt(hundredths, 36) - before * 100) / 100;
}
