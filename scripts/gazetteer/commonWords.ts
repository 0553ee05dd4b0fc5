// Tells common English words, so that a name that is also one can be marked or left out.
import { commonWords } from '../../server/src/lexicon/en/commonWords.ts';
import { doubtfulGivenNames, givenNames } from '../../server/src/lexicon/en/givenNames.ts';
import { monthNumbers } from '../../server/src/lexicon/en/months.ts';
import { weekdayNames } from '../../server/src/lexicon/en/weekdays.ts';
import type { Packages } from '../installedPackages.ts';

/** Words of a dictionary without proper names that are among the commonest, the names of the calendar, and Dateline's own list. */
export function commonWordTest({ load }: Packages): (lowerCase: string) => boolean {
  const { N, A, V } = load('categorized-words') as Readonly<Record<'N' | 'A' | 'V', readonly string[]>>;
  const dictionary = new Set([...N, ...A, ...V]);
  const { dictionary: frequent } = load('@zxcvbn-ts/language-en') as {
    readonly dictionary: Readonly<Record<'commonWords-en' | 'wikipedia-en', readonly string[]>>;
  };
  const common = new Set([
    ...commonWords,
    ...monthNumbers.keys(),
    ...weekdayNames.map((day) => day.toLowerCase()),
    ...[...frequent['commonWords-en'].slice(0, 12_000), ...frequent['wikipedia-en'].slice(0, 20_000)].filter(
      (word) => dictionary.has(word) && !isMostlyName(word),
    ),
  ]);
  return (word) => common.has(word);
}

/** The dictionary has "john" and "mike" too, and they are frequent as names. */
function isMostlyName(word: string): boolean {
  return word === 'smith' || (givenNames.has(word) && !doubtfulGivenNames.has(word));
}
