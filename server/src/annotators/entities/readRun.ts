// Reads a run of capitalised words and what joins them: "Ludwig van Beethoven", "Bank of England", "Acme & Sons".
import { demonyms } from '../../lexicon/en/demonyms.ts';
import { calendarWords, nameParticles, nameSuffixes } from '../../lexicon/en/notNames.ts';
import { companySuffixes, organisationHeads } from '../../lexicon/en/organisationWords.ts';
import { placeEndings, placeHeadsWithOf } from '../../lexicon/en/places.ts';
import { portfolioWords, titleHeads } from '../../lexicon/en/titles.ts';
import type { Word } from './words.ts';
import { isCapital } from './words.ts';

/** No name is longer; it keeps hostile texts cheap. */
const longestRun = 12;

/** The index behind the run that begins at `from`. */
export function endOfRun(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + longestRun) {
    const next = nextOfRun(words, from, at);
    if (next === undefined) break;
    at = next;
  }
  return at + 1;
}

/** The index of the next capitalised word of the run behind word `at`. */
function nextOfRun(words: readonly Word[], from: number, at: number): number | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return undefined;
  if (word.possessive)
    return isCapital(next) && organisationHeads.has(next.lower) && at === from ? at + 1 : undefined;
  if (isCapital(next)) return joinsDirectly(words, from, at) ? at + 1 : undefined;
  const after = words[at + 2];
  if (next.text === '&' && isCapital(after)) return at + 2;
  if (
    next.text === ',' &&
    after &&
    (nameSuffixes.has(after.lower) || abbreviatedSuffixes.has(after.lower)) &&
    isCapital(after)
  )
    return at + 2;
  if (next.lower === 'of' || next.lower === 'for') return behindOf(words, at);
  if (next.lower === 'and') return behindAnd(words, from, at);
  if (!nameParticles.has(next.text) || word.shape === 'acronym') return undefined;
  if (isCapital(after)) return at + 2;
  return after && nameParticles.has(after.text) && isCapital(words[at + 3]) ? at + 3 : undefined;
}

const abbreviatedSuffixes = new Set(['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'corp.']);

function joinsDirectly(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1];
  const word = words[at];
  if (!next || !word || calendarWords.has(next.lower) || next.first) return false;
  if (next.shape === 'acronym')
    return (
      /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(next.text) ||
      companySuffixes.has(next.lower) ||
      nameSuffixes.has(next.lower)
    );
  if (word.shape === 'acronym' && at === from && demonyms.has(next.lower)) return false;
  if (!titleHeads.has(next.lower)) return true;
  return !isCapital(words[at + 2]) || organisationHeads.has(words[at + 2]?.lower ?? '');
}

/** "Ministry of Health", "Gulf of Aden", "Centre for the Study of Wolves". */
function behindOf(words: readonly Word[], at: number): number | undefined {
  const head = words[at]?.lower ?? '';
  const isOf = words[at + 1]?.lower === 'of';
  if (!organisationHeads.has(head) && !(isOf && placeHeadsWithOf.has(head)) && !(isOf && head === 'affairs'))
    return undefined;
  const to = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const target = words[to];
  return isCapital(target) && !calendarWords.has(target.lower) ? to : undefined;
}

/** "Ministry of Health and Welfare", "Lugansk and Donetsk People's Republics". */
function behindAnd(words: readonly Word[], from: number, at: number): number | undefined {
  const next = words[at + 2];
  if (!isCapital(next)) return undefined;
  const last = words[at];
  if (at > from && last && portfolioWords.has(last.lower) && portfolioWords.has(next.lower)) return at + 2;
  if (at !== from) return undefined;
  for (let to = at + 3; to < at + 6 && isCapital(words[to]); to++) {
    if (pluralPlaces.has(words[to]?.lower ?? '')) return at + 2;
  }
  return undefined;
}

const pluralPlaces = new Set(
  'republics islands oblasts rivers counties provinces regions districts'.split(' '),
);

/** Where a place or body ends that a title's complement names: before the bearer of the title. */
export function endOfComplement(
  words: readonly Word[],
  from: number,
  isGivenName: (lower: string) => boolean,
): number {
  const end = endOfRun(words, from);
  for (let at = from; at < end; at++) {
    const lower = words[at]?.lower ?? '';
    if (at > from && isGivenName(lower) && at + 1 < end) return at;
    const closes = placeEndings.has(lower) || organisationHeads.has(lower) || companySuffixes.has(lower);
    if (
      closes &&
      at > from &&
      at + 1 < end &&
      isCapital(words[at + 1]) &&
      !organisationHeads.has(words[at + 1]?.lower ?? '')
    )
      return at + 1;
  }
  return end;
}
