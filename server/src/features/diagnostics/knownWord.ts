// Whether a word is one that news copy knows: a slip of the pen hardly ever makes one.
import { commonWords } from '../../lexicon/en/commonWords.ts';
import { gazetteerBits } from '../../lexicon/en/gazetteerIndex.ts';
import { wordClusters } from '../../lexicon/en/wordClusters.ts';

/** Common words, listed names, and the 100,000 words whose use is known. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  return gazetteerBits(word) !== 0 || commonWords.has(lower) || wordClusters(lower)[0] !== 0;
}
