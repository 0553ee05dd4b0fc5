// How alike two spellings of one word are: transliterations (Lugansk/Luhansk, Deineka/Deyneka) and single slips.

/** Compares words, and remembers what it has worked out of each: names come again and again. */
export class Spelling {
  private readonly folded = new Map<string, string>();
  private readonly skeletons = new Map<string, string>();

  /** Letters that different transliterations of one word have in common. */
  fold(word: string): string {
    return remember(this.folded, word, foldWord);
  }

  /** The consonants of the folded word, by which names are sorted into buckets. */
  skeleton(word: string): string {
    return remember(this.skeletons, word, (it) => this.fold(it).replace(/[aeiou]/g, ''));
  }

  /** Whether two words are transliterations of one, or one with another vowel: for words of names that agree otherwise. */
  alike(a: string, b: string): boolean {
    if (a === b) return true;
    if (Math.min(a.length, b.length) < 5) return false;
    const [foldedA, foldedB] = [this.fold(a), this.fold(b)];
    return foldedA === foldedB || (this.skeleton(a) === this.skeleton(b) && withinOneEdit(foldedA, foldedB));
  }

  /** Alike, or long and with one letter wrong behind the first. */
  alikeSurnames(a: string, b: string): boolean {
    if (this.alike(a, b)) return true;
    const [foldedA, foldedB] = [this.fold(a), this.fold(b)];
    return Math.min(a.length, b.length) >= 6 && foldedA[0] === foldedB[0] && withinOneEdit(foldedA, foldedB);
  }
}

function remember(known: Map<string, string>, word: string, work: (word: string) => string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const result = work(word);
  known.set(word, result);
  return result;
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

function foldWord(word: string): string {
  let folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, replacement] of transliterations) folded = folded.replace(pattern, replacement);
  folded =
    word.length >= 6
      ? folded.replaceAll('g', 'h')
      : folded.slice(0, 1) + folded.slice(1).replaceAll('g', 'h');
  return folded.replace(/(.)\1+/gu, '$1');
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - from;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - from - tail <= 1;
}
