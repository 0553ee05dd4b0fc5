// Reads personal pronouns that may stand for one person, also in contractions: "she", "she'd", "I'm".
import type { Span } from '../../text/span.ts';
import type { Gender } from '../layers.ts';
import type { Word } from './words.ts';

export interface Pronoun {
  /** Without what is contracted with it. */
  readonly span: Span;
  readonly gender: Gender | undefined;
}

const pronouns: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['they', 'them', 'their'].map((word) => [word, undefined] as const),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, undefined] as const),
]);
const contraction = /'(?:m|d|ll|ve|re|s)$/;

export function readPronoun({ lower, text, start }: Word): Pronoun | undefined {
  const word = lower.includes("'") ? lower.replace(contraction, '') : lower;
  // A small "i" counts the points of a list.
  if (!pronouns.has(word) || text.startsWith('i')) return undefined;
  return { span: { start, end: start + word.length }, gender: pronouns.get(word) };
}
