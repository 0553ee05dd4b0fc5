// Pairs of names that are the same but for the spelling of one word: "Lugansk" / "Luhansk".
import type { EntityType } from '../../annotators/layers.ts';
import { editDistance } from './editDistance.ts';

export interface WrittenName {
  /** As written, words parted by single spaces. */
  readonly text: string;
  readonly type: EntityType | undefined;
  /** The entity it was resolved to; undefined where it stands alone. */
  readonly entityId: string | undefined;
}

export interface SpellingPair {
  /** The two words, in the order of the names given. */
  readonly words: readonly [string, string];
}

const leastLetters = 5;
const leastLettersApart = 6;
/** Names that differ in one place are many where they count something; the first of them are enough. */
const mostAlike = 20;

/**
 * Names are compared within one entity, and between entities where all their other words agree. Of people the last word
 * alone counts: two people may well have given names that are alike. Every name is filed under its words with one left
 * out, so that time stays linear in the number of names.
 */
export function spellingPairs(names: readonly WrittenName[]): readonly SpellingPair[] {
  const files = new Map<string, Entry[]>();
  const pairs: SpellingPair[] = [];
  for (const name of names) {
    for (const { key, entry } of entriesOf(name)) {
      const file = files.get(key) ?? [];
      files.set(key, file);
      if (file.some(({ word, entityId }) => word === entry.word && entityId === entry.entityId)) continue;
      const before = file.find((other) => isVariant(other, entry));
      if (before) pairs.push({ words: [before.word, entry.word] });
      if (file.length < mostAlike) file.push(entry);
    }
  }
  return pairs;
}

interface Entry {
  readonly word: string;
  readonly entityId: string | undefined;
}

function entriesOf({ text, type, entityId }: WrittenName): readonly { key: string; entry: Entry }[] {
  const words = text.split(' ').slice(0, 8);
  const alone = `${type ?? ''}|${entityId ?? ''}|_`;
  const made: { key: string; entry: Entry }[] = [];
  words.forEach((word, index) => {
    const last = index === words.length - 1;
    const person = type === 'PER';
    if (person && !last) return;
    const others = words.map((other, at) => (at === index ? '_' : other)).join(' ');
    if (words.length > 1) made.push({ key: `${type ?? ''}||${others}`, entry: { word, entityId } });
    if (entityId !== undefined && (words.length === 1 || person))
      made.push({ key: alone, entry: { word, entityId } });
  });
  return made;
}

function isVariant(a: Entry, b: Entry): boolean {
  const oneEntity = a.entityId !== undefined && a.entityId === b.entityId;
  return a.word !== b.word && looksLikeVariant(a.word, b.word, oneEntity);
}

/** Small differences within words long enough, save endings that make another word: plurals, possessives, adjectives. */
function looksLikeVariant(a: string, b: string, oneEntity: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < (oneEntity ? leastLetters : leastLettersApart)) return false;
  if (!isCapitalised(a) || !isCapitalised(b)) return false;
  if (long.startsWith(short) && /^(?:['’]?s?['’]?|es|a|n|an|ian|ya|aya)$/.test(long.slice(short.length)))
    return false;
  if (/(?:y|ies)$/.test(short) && long === `${short.slice(0, -1)}ies`) return false;
  const limit = oneEntity && short.length >= 8 ? 2 : 1;
  return editDistance(a.toLowerCase(), b.toLowerCase(), limit) <= limit;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) && !/\p{N}|\p{Lu}{2}/u.test(word);
}
