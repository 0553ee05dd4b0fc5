// Numbers in words, as far as copy counts days, months and years with them.

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');

const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** 1–19 and the tens, in lower case. */
export const cardinalWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** What multiplies the number before it. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** First to twentieth, and thirtieth. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

/** Amounts that are not told: several days, a few weeks. */
export const vagueAmounts: readonly string[] = ['several', 'few', 'many', 'some', 'numerous', 'countless'];

/** Decades in words: the nineties. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  tens.map((word, index) => [`${word.slice(0, -1)}ies`, (index + 2) * 10] as const),
);
