// Words that stand beside another one with a capital, whether or not that was found to be a name: "Berg" of "Ann Berg".
import { courtesyTitles } from '../../lexicon/en/titles.ts';

/** Where each word first stands so, as an offset. */
export function capitalsBeside(text: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  let before = { word: '', end: -9 };
  for (const match of text.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
    const word = match[0].replace(/['’]s?$/, '');
    const gap = match.index - before.end;
    if (
      (gap === 1 || (gap === 2 && text.charAt(before.end) === '.')) &&
      !courtesyTitles.has(before.word.toLowerCase())
    ) {
      for (const one of [before.word, word]) if (!first.has(one)) first.set(one, match.index);
    }
    before = { word, end: match.index + match[0].length };
  }
  return first;
}
