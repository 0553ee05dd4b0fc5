// A letter of a word replaced by a Cyrillic or Greek one that is drawn alike.
import { pick } from '../random.ts';
import { anyMatch, replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';

const alike: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'оο',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  v: 'ν',
  A: 'А',
  B: 'ВΒ',
  H: 'Н',
  M: 'М',
  T: 'Т',
};

export const homoglyph: FaultKind = {
  id: 'homoglyph',
  rule: 'mixed-script',
  grade: 'E',
  plant: (copy) => {
    const match = anyMatch(copy, /\b[A-Za-z]{4,}\b/g);
    if (!match) return undefined;
    const letters = match[0]
      .split(/(?=.)/)
      .map((letter, at) => ({ letter, at }))
      .filter(({ letter }) => letter in alike);
    const chosen = pick(copy.random, letters);
    if (!chosen) return undefined;
    const other = pick(copy.random, (alike[chosen.letter] ?? '').split(/(?=.)/)) ?? '';
    const at = match.index + chosen.at;
    return replaced(copy.text, { start: at, end: at + 1 }, other);
  },
};
