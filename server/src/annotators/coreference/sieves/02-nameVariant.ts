// Sieve 2: a body or place under a longer, shorter or differently transliterated name.
import type { NameForm } from '../nameForm.ts';
import { typesAgree } from '../nameForm.ts';
import type { Resolution } from '../resolution.ts';
import { addCapped } from '../resolution.ts';
import type { Spelling } from '../spelling.ts';

/** "Republic of South Ossetia" = "South Ossetia", "Acme Inc" = "Acme", "Luhansk …" = "Lugansk People's Republic". */
export function joinNameVariants(resolution: Resolution): void {
  const forms = resolution.forms.filter(({ acronym, type }) => !acronym && type !== 'PER');
  joinPlainNames(resolution, forms);
  joinTransliterations(resolution, forms);
}

const stateWords = new Set([
  'republic',
  'kingdom',
  'state',
  'commonwealth',
  'federation',
  'principality',
  'emirate',
  'sultanate',
]);
const stateAdjectives = new Set([
  "people's",
  'islamic',
  'federal',
  'united',
  'arab',
  'hellenic',
  'socialist',
]);
const companyWords = new Set([
  'inc',
  'corp',
  'corporation',
  'ltd',
  'limited',
  'plc',
  'llc',
  'gmbh',
  'ag',
  'sa',
  'co',
  'company',
  'nv',
  'ooo',
  'oao',
  'pao',
]);

/** The name without its legal form: "south ossetia" for "republic of south ossetia"; undefined where it has none. */
export function plainName(words: readonly string[]): string | undefined {
  const of = words.indexOf('of');
  const before = words.slice(0, Math.max(of, 0));
  const legal =
    before.length > 0 &&
    stateWords.has(before.at(-1) ?? '') &&
    before.slice(0, -1).every((word) => stateAdjectives.has(word));
  if (legal) return words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' ');
  if (words.length > 1 && companyWords.has(words.at(-1) ?? ''))
    return words.slice(0, -1).join(' ').replace(/,$/, '');
  return undefined;
}

function joinPlainNames({ chains }: Resolution, forms: readonly NameForm[]): void {
  const byName = new Map(forms.map((form) => [form.words.join(' '), form]));
  const longer = new Map<string, NameForm[]>();
  for (const form of forms) {
    const plain = plainName(form.words);
    if (plain !== undefined && plain !== '') addCapped(longer, plain, form);
  }
  for (const [plain, [only, ...others]] of longer) {
    const short = byName.get(plain);
    // "Republic of China" and "People's Republic of China" are not one: "China" alone cannot say which.
    if (only && others.length === 0 && short && typesAgree(short, only))
      chains.join(short.number, only.number);
  }
}

function joinTransliterations({ chains, spelling }: Resolution, forms: readonly NameForm[]): void {
  const buckets = new Map<string, NameForm[]>();
  for (const form of forms) {
    const key = form.words.map((word) => spelling.skeleton(word)).join(' ');
    for (const other of buckets.get(key) ?? []) {
      if (typesAgree(form, other) && differInOneWord(spelling, form.words, other.words))
        chains.join(form.number, other.number);
    }
    addCapped(buckets, key, form);
  }
}

function differInOneWord(spelling: Spelling, a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [pair] = different;
  if (different.length !== 1 || !pair) return false;
  if (a.length > 1) return spelling.alike(...pair);
  // One word alone must be the same letters: Colombia is not Columbia.
  return (
    Math.min(...pair.map(({ length }) => length)) >= 5 && spelling.fold(pair[0]) === spelling.fold(pair[1])
  );
}
