// Tells capitalised words that name nothing: offices and bodies without their names, months, words of headlines.
import { commonWords, functionWordSet } from '../../lexicon/en/commonWords.ts';
import { demonyms } from '../../lexicon/en/demonyms.ts';
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { calendarWords, nameParticles } from '../../lexicon/en/notNames.ts';
import { organisationHeads } from '../../lexicon/en/organisationWords.ts';
import { portfolioWords, titleHeads, titleModifiers } from '../../lexicon/en/titles.ts';
import { knownType } from './knownNames.ts';
import type { Word } from './words.ts';
import { isCapital } from './words.ts';

const monthNames = new Set(['may', 'april', 'june', 'jan', 'august']);

export function areNoNames(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isNoName(words, at)) return false;
  return true;
}

/** A single capitalised common word: "the Government", "Secretary". */
function isNoName(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (knownType(lower) !== undefined) return false;
  if (/^\p{Lu}\.?$/u.test(words[at]?.text ?? '')) return true;
  const noun =
    commonWords.has(lower) ||
    portfolioWords.has(lower) ||
    organisationHeads.has(lower) ||
    titleHeads.has(lower) ||
    titleModifiers.has(lower) ||
    demonyms.has(lower);
  return noun && !givenNames.has(lower);
}

/** "April O'Neil", "Jan van der Berg". */
export function isMonthName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || next.first || !monthNames.has(word.lower)) return false;
  if (nameParticles.has(next.text)) return isCapital(words[at + 2]) || isCapital(words[at + 3]);
  return next.shape === 'capital' && !commonWords.has(next.lower) && !calendarWords.has(next.lower);
}

/** In a Title Case headline these are words, whatever their capital letter. */
export function isHeadlineWord(word: Word): boolean {
  return commonWords.has(word.lower) && !organisationHeads.has(word.lower);
}

/** Words that a run drags along: "Washington Thursday", "Smith Photo". */
export function isTail(word: Word | undefined): boolean {
  return word !== undefined && (calendarWords.has(word.lower) || functionWordSet.has(word.lower));
}
