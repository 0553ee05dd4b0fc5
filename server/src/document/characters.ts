// Classes of characters for the tokenizer, looked up once for each character of the Basic Multilingual Plane.

export const space = 1;
export const letter = 2;
export const mark = 3;
export const digit = 4;
export const punctuation = 5;
const symbol = 6;

/** One of the classes above. */
export type CharClass = 1 | 2 | 3 | 4 | 5 | 6;

/** What is not yet looked up is 0. Filled as characters turn up: the answer never depends on the order. */
const known = new Uint8Array(0x10000);

/** The class of a code point; NaN (no character) is a space. */
export function classOf(code: number): CharClass {
  if (!(code >= 0)) return space;
  if (code > 0xffff) return classify(code);
  const seen = known[code];
  if (seen) return seen as CharClass;
  const found = classify(code);
  known[code] = found;
  return found;
}

/** Whether the character at an offset belongs to a word: a letter, a mark or a digit. */
export function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Surrogates are looked up whole; behind the end the code is NaN, which is a space.
  const charClass = classOf(code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? code) : code);
  return charClass === letter || charClass === mark || charClass === digit;
}

/** Marks that Unicode calls punctuation but prose uses as signs. */
const signs = new Set('%&@#*§¶†‡‰\\');

function classify(code: number): CharClass {
  const char = String.fromCodePoint(code);
  if (/\s/u.test(char)) return space;
  if (/\p{L}/u.test(char)) return letter;
  // The soft hyphen and the joiners stand inside words without dividing them.
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(char)) return mark;
  if (/\p{N}/u.test(char)) return digit;
  if (signs.has(char)) return symbol;
  return /[\p{P}`]/u.test(char) ? punctuation : symbol;
}

export function isUpper(char: string): boolean {
  return char !== '' && char.toLowerCase() !== char;
}

export function isLower(char: string): boolean {
  return char !== '' && char.toUpperCase() !== char;
}
