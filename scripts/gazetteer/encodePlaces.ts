// Packs places into the text that server/src/lexicon/en/placeFacts.ts unpacks.
import type { PlaceReading } from '../../server/src/lexicon/en/placeReading.ts';
import { placeKinds } from '../../server/src/lexicon/en/placeReading.ts';
import { byCodeUnits, frontCoded } from './encode.ts';

/** Names in order, parted by commas: each front-coded, a colon, and its readings. */
export function encodePlaces(entries: readonly (readonly [string, readonly PlaceReading[]])[]): string {
  const sorted = [...entries].sort(([a], [b]) => byCodeUnits(a, b));
  return frontCoded(sorted.map(([name]) => name))
    .map((name, at) => `${name}:${(sorted[at]?.[1] ?? []).map(encodeReading).join('')}`)
    .join(',');
}

/** The digit of its kind in base 36, those of what is small after those of what is not; the country; coordinates in hundredths. */
function encodeReading({ kind, country, at, small }: PlaceReading): string {
  const kindDigit = placeKinds.indexOf(kind) + (small ? placeKinds.length : 0);
  const coordinates = at ? hundredths(at.latitude, 90) + hundredths(at.longitude, 180) : '';
  return `${kindDigit.toString(36)}${country}${coordinates}`;
}

/** Degrees from the South Pole or the date line on, in three digits of base 36. */
function hundredths(degrees: number, before: number): string {
  return Math.round((degrees + before) * 100)
    .toString(36)
    .padStart(3, '0');
}
