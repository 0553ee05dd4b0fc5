// Pairs of words of names that are one word in two spellings: "Lugansk" / "Luhansk", "Petrossian" / "Petrosian".
import { commonWords } from '../../lexicon/en/commonWords.ts';
import { wellKnownAlone } from '../../lexicon/en/wellKnownPeople.ts';
import { editDistance, isOneSlip } from '../../text/editDistance.ts';
import { isKnownWord } from './knownWord.ts';
import type { NameWord } from './nameWords.ts';

const leastLetters = 4;
/** Of words known to be different ones that stand in names alike otherwise. */
const leastLettersApart = 6;
const leastLettersOfOne = 5;
/** Words that are alike are few; the first of them are enough, and keep the work linear. */
const mostAlike = 10;

/** Words are filed under themselves and with each letter left out, so that those one slip apart meet in a file. */
export function spellingPairs(
  words: readonly NameWord[],
  small: ReadonlySet<string>,
): readonly (readonly [NameWord, NameWord])[] {
  const files = new Map<string, NameWord[]>();
  const pairs: (readonly [NameWord, NameWord])[] = [];
  for (const word of words) {
    const met = new Set<NameWord>();
    for (const key of keysOf(word)) {
      const file = files.get(key) ?? [];
      files.set(key, file);
      for (const other of file) met.add(other);
      if (file.length < mostAlike) file.push(word);
    }
    for (const other of met) if (isOneName(other, word, small)) pairs.push([other, word]);
  }
  return pairs;
}

function keysOf({ word, frames, entities }: NameWord): readonly string[] {
  const lower = word.toLowerCase().slice(0, 40);
  if (lower.length < leastLetters) return [];
  const shorter = Array.from(lower, (_, at) => lower.slice(0, at) + lower.slice(at + 1));
  return [...new Set([lower, ...shorter]), `|${skeleton(word)}`, ...frames, ...entities];
}

function isOneName(a: NameWord, b: NameWord, small: ReadonlySet<string>): boolean {
  if (!a.named && !b.named) return false;
  const [short, long] = a.word.length <= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (isMissaidSurname(a, b) || isMissaidSurname(b, a)) return true;
  if (isInflected(short, long)) return false;
  if (isSlip(a, b, small)) return true;
  const one = shares(a.entities, b.entities);
  if (!one && !shares(a.frames, b.frames)) return false;
  if (short.length < (one ? leastLettersOfOne : leastLettersApart)) return false;
  const limit = one && short.length >= 8 ? 2 : 1;
  return within(a, b, limit);
}

/** A slip in a word that news copy knows, or in one that it does not; the outcome is a word that nobody knows. */
function isSlip(a: NameWord, b: NameWord, small: ReadonlySet<string>): boolean {
  // Before words are looked up, which takes longer.
  if (!within(a, b, 1) && !isLongVariant(a.word, b.word)) return false;
  const isStrange = ({ word }: NameWord) => !small.has(word.toLowerCase()) && !isKnownWord(word);
  const [strangeA, strangeB] = [isStrange(a), isStrange(b)];
  if (areDifferent(a, b)) return false;
  if (strangeA && strangeB) return isStrangeVariant(a, b);
  if (!strangeA && !strangeB) return false;
  const [right, wrong] = strangeA ? [b, a] : [a, b];
  return mayBeMeant(right, wrong) && beginsAlike(right, wrong) && within(a, b, 1);
}

/** A name of which the other is a slip: a short common word is more likely a word that the other happens to be like. */
function mayBeMeant(right: NameWord, wrong: NameWord): boolean {
  if (!right.named || (right.word.length < leastLettersApart && commonWords.has(right.word.toLowerCase())))
    return false;
  return wrong.company.size === 0 || right.types.has('PER');
}

/** Names that begin with different letters are mostly two; a single one among several is a slip. */
function beginsAlike(a: NameWord, b: NameWord): boolean {
  const [rare, often] = [a.places.length, b.places.length].sort((one, other) => one - other);
  return a.word.charAt(0) === b.word.charAt(0) || (rare === 1 && (often ?? 0) > 1);
}

function isStrangeVariant(a: NameWord, b: NameWord): boolean {
  return beginsAlike(a, b) && Math.min(a.word.length, b.word.length) >= leastLettersOfOne;
}

/** "Bachtrann", "Bauchtran": two slips in words of the same consonants. */
function isLongVariant(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8) return false;
  return skeleton(a) === skeleton(b) && editDistance(a.toLowerCase(), b.toLowerCase(), 2) <= 2;
}

/** The consonants, doubled ones once. */
function skeleton(word: string): string {
  return word
    .toLowerCase()
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/gu, '$1');
}

/** "Walter said" after "Vera Walters": people of whom one is named in full, and the other nowhere, and less often. */
function isMissaidSurname(full: NameWord, bare: NameWord): boolean {
  if (!full.surname || bare.surname || bare.company.size > 0) return false;
  if (!isPerson(full) || !isPerson(bare) || bare.word.length < leastLettersOfOne) return false;
  if (full.places[0].start > bare.places[0].start || bare.places.length > full.places.length) return false;
  if (bare.word === `${full.word}s`) return false;
  return (
    bare.word.charAt(0) === full.word.charAt(0) &&
    !wellKnownAlone.has(bare.word.toLowerCase()) &&
    within(full, bare, 1)
  );
}

function isPerson({ types }: NameWord): boolean {
  return types.size === 1 && types.has('PER');
}

/** Two people with given names of their own. */
function areDifferent(a: NameWord, b: NameWord): boolean {
  return a.company.size > 0 && b.company.size > 0 && !shares(a.company, b.company);
}

/** Endings that make another word: plurals, possessives, adjectives, feminine forms. */
function isInflected(short: string, long: string): boolean {
  if (long.startsWith(short) && /^(?:['’]?s?['’]?|es|a|n|i|an|ian|ya|aya)$/.test(long.slice(short.length)))
    return true;
  return /(?:y|ies)$/.test(short) && long === `${short.slice(0, -1)}ies`;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function within(a: NameWord, b: NameWord, limit: 1 | 2): boolean {
  const [left, right] = [a.lower, b.lower];
  return limit === 1 ? isOneSlip(left, right) : editDistance(left, right, limit) <= limit;
}
