// What the tagger knows of a word by itself; found once for each distinct word.
import { beginsListedName, gazetteerBits } from '../../../lexicon/en/gazetteerIndex.ts';
import { wordClusters } from '../../../lexicon/en/wordClusters.ts';
import { wordHash as hashOf } from '../../../lexicon/en/wordHash.ts';

/** Hashes of its forms and of its letters, and what lists say of it. */
export interface WordTraits {
  readonly form: number;
  /** In small letters, every digit a 0. */
  readonly lower: number;
  readonly shape: number;
  /** Its first two, three and four letters, and its last. */
  readonly prefixes: readonly [number, number, number];
  readonly suffixes: readonly [number, number, number];
  /** See gazetteerClass. */
  readonly bits: number;
  /** Whether a listed name of several words begins with it. */
  readonly begins: boolean;
  /** From coarse to fine; 0 where the word has none. */
  readonly clusters: readonly [number, number, number];
}

/** Stands beyond the ends of a passage. */
export const noWord: WordTraits = {
  form: 1,
  lower: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
  bits: 0,
  begins: false,
  clusters: [0, 0, 0],
};

const known = new Map<string, WordTraits>();
/** Then the table is emptied: it must not grow with every text of a session. */
const mostKnown = 50_000;

export function traitsOf(text: string): WordTraits {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const traits = findTraits(text);
  known.set(text, traits);
  return traits;
}

function findTraits(text: string): WordTraits {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const start = (length: number) => hashOf(lower.slice(0, length));
  const end = (length: number) => hashOf(lower.slice(-length));
  return {
    form: hashOf(text),
    lower: hashOf(lower.replace(/\d/g, '0')),
    shape: hashOf(shapeOf(text)),
    prefixes: [start(2), start(3), start(4)],
    suffixes: [end(2), end(3), end(4)],
    bits: gazetteerBits(text),
    begins: beginsListedName(text),
    clusters: wordClusters(lower),
  };
}

/** "Xxx" of "Oslo", "X.X." of "U.S.", "XX" of "NATO": runs are cut to two letters. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text.slice(0, 20)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? '0' : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}
