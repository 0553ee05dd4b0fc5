// How alike two spellings of one word are: transliterations (Lugansk/Luhansk, Deinego/Deynego) and single slips.

/** Whether two words are transliterations of one, or one with another vowel: for words of names that agree otherwise. */
export function alikeSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5) return false;
  const [foldedA, foldedB] = [foldWord(a), foldWord(b)];
  if (foldedA === foldedB) return true;
  return consonants(foldedA) === consonants(foldedB) && withinOneEdit(foldedA, foldedB);
}

/** Alike spellings, and long words with one letter wrong behind the first. */
export function alikeSurname(a: string, b: string): boolean {
  if (alikeSpelling(a, b)) return true;
  const [foldedA, foldedB] = [foldWord(a), foldWord(b)];
  return Math.min(a.length, b.length) >= 6 && foldedA[0] === foldedB[0] && withinOneEdit(foldedA, foldedB);
}

const transliterations: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ-]/g, ''],
  [/sch|sh/g, 's'],
  [/kh/g, 'h'],
  [/tz|ts/g, 'c'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
];

/** Letters that different transliterations of one word have in common. */
export function foldWord(word: string): string {
  let folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, replacement] of transliterations) folded = folded.replace(pattern, replacement);
  folded =
    word.length >= 6
      ? folded.replaceAll('g', 'h')
      : folded.slice(0, 1) + folded.slice(1).replaceAll('g', 'h');
  return folded.replace(/(.)\1+/gu, '$1');
}

/** The consonants of a word, by which names are sorted into buckets. */
export function consonants(folded: string): string {
  return folded.replace(/[aeiou]/g, '');
}

export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - from;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - from - tail <= 1;
}
