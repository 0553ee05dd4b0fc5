// What people annotate: names and pronouns that come again and again, words, phrases, sentences, quotations, paragraphs.
import type { Random } from '../precision/random.ts';
import { pick } from '../precision/random.ts';
import type { Span } from '../../src/text/span.ts';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['name', /\b[A-Z][a-z]+\b/g],
  ['pronoun', /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|his|[Ii]ts)\b/g],
  ['word', /\b[a-z]{3,}\b/g],
  ['phrase', /\b\w+(?: \w+){1,5}\b/g],
  ['quotation', /["“][^"”“\n]+["”]/g],
  ['sentence', /[^.!?\s][^.!?\n]*[.!?]+/g],
  ['paragraph', /\S.+/g],
];

/** What one in so many annotations is. */
const mix = [
  'name',
  'name',
  'name',
  'name',
  'name',
  'pronoun',
  'pronoun',
  'pronoun',
  'word',
  'word',
  'word',
  'phrase',
  'phrase',
  'phrase',
  'quotation',
  'quotation',
  'sentence',
  'sentence',
  'sentence',
  'paragraph',
];

export function annotateAtRandom(text: string, random: Random, count: number): readonly Span[] {
  const found = new Map(kinds.map(([kind, pattern]) => [kind, [...text.matchAll(pattern)]]));
  return Array.from({ length: count }, (_, index) => {
    const some = found.get(mix[index % mix.length] ?? '') ?? [];
    const match = pick(random, some) ?? pick(random, found.get('word') ?? []);
    const start = match?.index ?? 0;
    return { start, end: start + (match?.[0].length ?? text.length) };
  });
}
