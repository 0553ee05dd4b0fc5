// Words by what they do around a verb of speech: adverbs that may stand beside it, plurals, names, amounts.
import { days, floatingWords, plainAdverbs, subjectPronouns } from '../../lexicon/en/clauseWords.ts';

/** "he", "he'd", "they're": a clause begins here. */
export function isSubjectPronoun(lower: string): boolean {
  return subjectPronouns.has(lower.replace(/'(?:s|d|ll|ve|re|m)$/, ''));
}

/** What may stand between a subject and its verb and is no auxiliary: "then", "both", "on Monday" without its "on". */
export function isAdverb(lower: string): boolean {
  return plainAdverbs.has(lower) || floatingWords.has(lower) || days.has(lower) || isMannerAdverb(lower);
}

/** "quietly". */
export function isMannerAdverb(lower: string): boolean {
  return /\p{L}{2}ly$/u.test(lower) && !notAdverbs.has(lower);
}

const notAdverbs = new Set(
  (
    'only family ally italy reply assembly supply anomaly bully monopoly butterfly early elderly daily weekly july emily kelly sally ' +
    'molly billy holly lily rally kimberly'
  ).split(' '),
);

export function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

export function isPlural(lower: string): boolean {
  return (
    (/[a-z]{2,}(?:s|men)$/.test(lower) && !/(?:ss|us|is)$/.test(lower)) ||
    /^(?:%|\d+)$/.test(lower) ||
    irregularPlurals.has(lower)
  );
}

const irregularPlurals = new Set(
  'people men women children police media data staff percent voters others'.split(' '),
);

/** "about half of the voters", "over 40 people": no preposition. */
export function isAmount(words: readonly { readonly lower: string }[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (
    /^(?:about|over|under|around|near|between)$/.test(words[at]?.lower ?? '') &&
    /^(?:\p{N}|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|a)(?![a-z]))/u.test(next)
  );
}
