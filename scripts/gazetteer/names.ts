// The names that were collected so far, each with its classes.
import { functionWordSet } from '../../server/src/lexicon/en/commonWords.ts';
import { gazetteerClass } from '../../server/src/lexicon/en/gazetteerClasses.ts';

/** Titles are wanted in lower case too; every other name has a capital letter or a digit. */
const nameForm = /[\p{Lu}\p{Lt}\d]/u;
const usable = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N} .'’&/!+-]*$/u;

export class Names {
  readonly #bits = new Map<string, number>();
  readonly isCommon: (lowerCase: string) => boolean;

  constructor(isCommon: (lowerCase: string) => boolean) {
    this.isCommon = isCommon;
  }

  /** Adds a name, and its form in ASCII, to a class. What the packed form cannot hold or nobody would look up is left out. */
  add(name: string, bits: number): void {
    this.#addForm(name, bits);
    const ascii = plain(name);
    // "Göd" is a town and "İnç" a name, "God" and "Inc" are not.
    const misleads =
      this.isCommon(ascii.toLowerCase()) || (this.get(ascii) & gazetteerClass.organisationWord) !== 0;
    if (ascii !== name && !misleads) this.#addForm(ascii, bits);
  }

  #addForm(name: string, bits: number): void {
    if (isUsable(name, bits) && !(bits & people && isFunctionWord(name)))
      this.#bits.set(name, this.get(name) | bits | this.#commonBit(name));
  }

  get(name: string): number {
    return this.#bits.get(name) ?? 0;
  }

  entries(): readonly (readonly [string, number])[] {
    return [...this.#bits];
  }

  #commonBit(name: string): number {
    return this.isCommon(name.toLowerCase()) ? gazetteerClass.commonWord : 0;
  }
}

/** Without accents: "São Paulo" → "Sao Paulo". */
export function plain(name: string): string {
  return name
    .replace(/[øØłŁđĐßæÆœŒıəƏþð]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ə: 'e',
  Ə: 'E',
  þ: 'th',
  ð: 'd',
};

const people = gazetteerClass.givenName | gazetteerClass.surname;

/** "He", "You" and "To" are surnames too, but nobody would read them so. */
function isFunctionWord(name: string): boolean {
  return functionWordSet.has(name.toLowerCase()) && name !== 'Will' && name !== 'May';
}

function isUsable(name: string, bits: number): boolean {
  if (name.length < 2 && bits !== gazetteerClass.surname) return false;
  const words = name.split(' ').length;
  if (words > 8 || name.length > 60 || name.includes('  ') || !usable.test(name)) return false;
  return bits === gazetteerClass.title || bits === gazetteerClass.organisationWord || nameForm.test(name);
}
