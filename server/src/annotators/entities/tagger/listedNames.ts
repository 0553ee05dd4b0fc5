// Finds names of several words that the gazetteer lists.
import { gazetteerBits } from '../../../lexicon/en/gazetteerIndex.ts';
import type { Word } from '../words.ts';
import { wordRole } from './wordRoles.ts';
import type { WordTraits } from './wordTraits.ts';

/** Of the longest listed name that holds the word: its bits, its length and the place of the word in it; 0 for none. */
export interface ListedName {
  readonly bits: Int32Array;
  /** 1 first, 2 inner, 3 last. */
  readonly place: Uint8Array;
  readonly length: Uint8Array;
}

const longest = 6;

export function listedNames(
  words: readonly Word[],
  traits: readonly WordTraits[],
  roles: Uint8Array,
): ListedName {
  const count = words.length;
  const listed = {
    bits: new Int32Array(count),
    place: new Uint8Array(count),
    length: new Uint8Array(count),
  };
  for (let from = 0; from < count; from++) {
    if (roles[from] !== wordRole.capital || traits[from]?.begins !== true) continue;
    let name = words[from]?.text ?? '';
    for (let at = from + 1; at < Math.min(count, from + longest) && roles[at] !== wordRole.outside; at++) {
      name += ` ${words[at]?.text ?? ''}`;
      const bits = gazetteerBits(name);
      if (bits !== 0) mark(listed, from, at, bits);
    }
  }
  return listed;
}

function mark(listed: ListedName, from: number, last: number, bits: number): void {
  const length = last - from + 1;
  for (let at = from; at <= last; at++) {
    if ((listed.length[at] ?? 0) > length) continue;
    listed.bits[at] = bits;
    listed.length[at] = length;
    listed.place[at] = at === from ? 1 : at === last ? 3 : 2;
  }
}
