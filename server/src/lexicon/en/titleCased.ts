// The usual form of names that come without their capital letters, or in nothing but capitals.

/** "new york" → "New York", "mcdonald" → "McDonald", "united states of america" → "United States of America". Takes small letters. */
export function titleCased(lowerCase: string): string {
  return lowerCase
    .split(' ')
    .map((word, at) => (at > 0 && smallWords.has(word) ? word : capitalised(word)))
    .join(' ');
}

const smallWords = new Set('and of the for de del la in on at du des'.split(' '));

/** The "s" of a possessive stays small. */
function capitalised(word: string): string {
  return word
    .replace(/^\p{L}|-\p{L}|['’]\p{L}(?=\p{L})/gu, (letters) => letters.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
