// Looks up the names that the lexicon lists by hand, of one or more words, at a place in the text: the longest wins.
import { demonyms } from '../../lexicon/en/demonyms.ts';
import { organisationNames, otherNames } from '../../lexicon/en/organisationWords.ts';
import { placeNames } from '../../lexicon/en/places.ts';
import type { EntityType } from '../layers.ts';
import type { Word } from './words.ts';
import { isCapital } from './words.ts';

export interface KnownName {
  readonly type: EntityType;
  /** Index behind its last word. */
  readonly next: number;
}

const types = new Map<string, EntityType>([
  ...[...otherNames].map((name) => [name, 'MISC'] as const),
  ...[...organisationNames].map((name) => [name, 'ORG'] as const),
  ...[...placeNames].map((name) => [name, 'LOC'] as const),
]);
const longest = new Map<string, number>();
for (const name of types.keys()) {
  const parts = name.split(' ');
  const first = parts[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
}

export function knownNameAt(words: readonly Word[], at: number): KnownName | undefined {
  const first = words[at];
  const most = first ? longest.get(first.lower) : undefined;
  if (!first || most === undefined || !isCapital(first)) return undefined;
  let text = first.lower;
  let found = foundType(text, at + 1, first);
  let last: Word = first;
  for (let next = at + 1; next < at + most; next++) {
    const word = words[next];
    if (!word || last.possessive || word.shape === 'number') break;
    text += ` ${word.lower}`;
    last = word;
    if (isCapital(word)) found = foundType(text, next + 1, first) ?? found;
  }
  return found;
}

/** Whether the word is an adjective of a place or people, or the first of two such as "South Ossetian". */
export function isDemonymAt(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return demonyms.has(lower) || isDoubleDemonym(words, at);
}

export function isDoubleDemonym(words: readonly Word[], at: number): boolean {
  return demonyms.has(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`);
}

export function knownType(text: string): EntityType | undefined {
  return types.get(text);
}

/** "us", "who" and "it" are names in capital letters only. */
function foundType(text: string, next: number, first: Word): KnownName | undefined {
  const type = types.get(text);
  if (type === undefined) return undefined;
  if (!text.includes(' ') && text.length <= 5 && shortForms.has(text) && first.shape !== 'acronym')
    return undefined;
  return { type, next };
}

const shortForms = new Set('us who it un eu sec total shell mit roc la'.split(' '));
