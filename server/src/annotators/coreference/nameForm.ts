// Name forms: one entry for each distinct spelling of a name in the article, with all mentions that are spelt so.
import type { EntityType, Mention } from '../layers.ts';

export interface NameForm {
  /** Its place in the list of forms: forms are in the order of their first mentions. */
  readonly number: number;
  /** As the first mention has it, with single spaces. */
  readonly text: string;
  /** Lower case, plain apostrophes, without "the", dots of initials, and a possessive at the end. */
  readonly words: readonly string[];
  readonly acronym: boolean;
  readonly type: EntityType | undefined;
  readonly mentions: readonly Mention[];
  /** The entry of the register of names that lists it. */
  readonly entry: string | undefined;
}

/** Whether two forms may name one thing, as far as their types tell: places and bodies are often taken for each other. */
export function typesAgree(a: NameForm, b: NameForm): boolean {
  if (a.type === undefined || b.type === undefined) return true;
  return (a.type === 'PER') === (b.type === 'PER');
}

export function isPerson(form: NameForm): boolean {
  return form.type === 'PER' && !form.acronym;
}

/** Given name and surname at least. */
export function isFullPersonName(form: NameForm): boolean {
  return isPerson(form) && personWords(form).length >= 2;
}

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** "jr"; empty where the name says nothing of it. */
export function generationOf({ words }: NameForm): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 && generations.has(last) ? last : '';
}

/** The words without "Jr" and the like. */
export function personWords(form: NameForm): readonly string[] {
  return generationOf(form) === '' ? form.words : form.words.slice(0, -1);
}

/** "O Deineka", "J.R. Smith". */
export function isInitialed(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    /^\p{L}\.?(?:\p{L}\.?)?$/u.test(words[0] ?? '') &&
    (words[0]?.replaceAll('.', '').length === 1 || (words[0] ?? '').includes('.'))
  );
}

/** Most names need no cleaning, which is told faster than it is done. */
const uncleanText = /\s\s|[^\S ]|^the |['’]s?$/i;
const uncleanWords = /[.,’]/;

export function nameText(text: string): string {
  if (!uncleanText.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .replace(/^the (?=\S)/i, '')
    .replace(/['’]s?$/, '');
}

export function nameWords(text: string): readonly string[] {
  const lower = nameText(text).toLowerCase();
  if (!uncleanWords.test(lower)) return lower.split(' ');
  const plain = lower.replaceAll('’', "'");
  if (/^(?:\p{L}\.){2,}$/u.test(plain)) return [plain.replaceAll('.', '')];
  return plain.split(' ').map((word) => (word.length > 1 ? word.replace(/[.,]$/, '') : word));
}
