// Words by what they do around a cue: where a clause begins, what may stand between subject and verb, what is no subject.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = set(
  "a an the his her its their our my your this these those some many most several few both all each every any no another one's",
);
export const pronouns = set(
  'he she they it we i you who others many some most few both neither none everyone everybody nobody someone somebody one',
);
/** Pronouns that can only be subjects: a clause begins here. */
const subjectPronouns = set('he she they it we i there');
export const prepositions = set(
  'of in on at by for from with to about into over under against among between during after before since through as like amid ' +
    'despite without within across near behind beyond via than around until toward towards upon off per including',
);
/** Words that begin a clause or join two. */
export const conjunctions = set(
  'and but or nor yet so because although though while when if as since until unless whereas than that whether why how where what once before after',
);
export const subordinators = set(
  'because although though while when if as since until unless whereas once before after',
);
export const modals = set('would could should might may must can cannot shall will');
export const beForms = set('is are was were be been being am get got');
export const auxiliaries = set(
  'is are was were be been being am has have had having do does did would could should might may must can cannot shall will',
);
export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
);
const otherAdverbs = set(
  'also then later once again already just further still even never always only often now first finally earlier recently previously ' +
    'both each all himself herself themselves simply not soon ago too instead meanwhile however therefore yet since',
);

/** "he", "he'd", "they're": a clause begins here. */
export function isSubjectPronoun(lower: string): boolean {
  return subjectPronouns.has(lower.replace(/'(?:s|d|ll|ve|re|m)$/, ''));
}

export function isAdverb(lower: string): boolean {
  return (
    otherAdverbs.has(lower) || weekdays.has(lower) || (/^[a-z]{2,}ly$/.test(lower) && !notAdverbs.has(lower))
  );
}

const notAdverbs = set(
  'family ally italy assembly monopoly supply reply july emily kelly sally molly billy holly lily bully rally kimberly',
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

const irregularPlurals = set('people men women children police media data staff percent voters others');

/** "about half of the voters", "over 40 people": no preposition. */
export function isAmount(words: readonly { readonly lower: string }[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (
    /^(?:about|over|under|around|near|between)$/.test(words[at]?.lower ?? '') &&
    /^(?:\p{N}|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|a)(?![a-z]))/u.test(next)
  );
}
