// Words that stand beside another one with a capital, whether or not that was found to be a name: "Berg" of "Ann Berg".
import { courtesyTitles } from '../../lexicon/en/titles.ts';

/** Behind an initial with its full stop, or a small word of names: "Adnan al-Hadi", "Jan van Dorn". */
const joins = /^(?:\. | (?:al|el|ul|as|az|an|ar|bin|ibn|de|del|da|di|du|la|le|van|von|der|den|ter)[- ])$/;
const longestJoin = 6;

/** Where each word first stands so, as an offset. */
export function capitalsBeside(text: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  let before = { word: '', end: -longestJoin };
  for (const match of text.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
    const word = match[0].replace(/['’]s?$/, '');
    const gap = match.index - before.end;
    if (
      (gap === 1 || (gap < longestJoin && joins.test(text.slice(before.end, match.index)))) &&
      !courtesyTitles.has(before.word.toLowerCase())
    ) {
      for (const one of [before.word, word]) if (!first.has(one)) first.set(one, match.index);
    }
    before = { word, end: match.index + match[0].length };
  }
  return first;
}
