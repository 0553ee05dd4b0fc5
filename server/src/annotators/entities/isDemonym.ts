// Tells the adjectives and nouns of peoples, languages and places from the names of places and bodies.
import { demonyms } from '../../lexicon/en/demonyms.ts';
import { gazetteerClass as is } from '../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../lexicon/en/gazetteerIndex.ts';
import type { Word } from './words.ts';

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
]);
const places = is.country | is.region | is.city | is.otherPlace;

/** "Ukrainian", "South Ossetian", "Saudi Arabian"; not "Georgia". */
export function isDemonym(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first) return false;
  if (to - from === 2 && directions.has(first.lower)) return isDemonym(words, from + 1, to);
  const texts = words.slice(from, to).map(({ text }) => text);
  const bits = gazetteerBits(texts.join(' '));
  return demonyms.has(texts.join(' ').toLowerCase()) || ((bits & is.demonym) !== 0 && (bits & places) === 0);
}
