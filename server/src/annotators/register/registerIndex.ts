// A register ready to be searched: its names by how they are written, and by their words from the first on.
import { tokenize } from '../../document/tokenizer.ts';
import type { Passage, Token } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import type { Register, RegisterEntry } from './register.ts';
import { nameKey } from './register.ts';

/** One name of one entry. */
export interface KnownName {
  readonly entry: RegisterEntry;
  /** Whether the entry lists it among the names never to use. */
  readonly never: boolean;
}

export interface RegisterIndex {
  /** By `nameKey`. */
  readonly byKey: ReadonlyMap<string, KnownName>;
  readonly words: WordNode;
}

/** Where one word after another leads: the names that begin alike share their way. */
interface WordNode {
  readonly next: Map<string, WordNode>;
  name: KnownName | undefined;
}

export interface FoundName extends Span {
  readonly known: KnownName;
}

/** Made once for each register. */
export function indexRegister(register: Register): RegisterIndex {
  const before = indexes.get(register);
  if (before) return before;
  const index = { byKey: new Map<string, KnownName>(), words: makeNode() };
  for (const entry of register) {
    for (const name of [entry.name, ...entry.aliases]) add(index, name, { entry, never: false });
    for (const name of entry.never) add(index, name, { entry, never: true });
  }
  indexes.set(register, index);
  return index;
}

/** The names in a passage, whole words, the longest of those that begin alike; they do not overlap. Offsets are the passage's. */
export function findNames({ tokens }: Passage, { words }: RegisterIndex): readonly FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = longestFrom(tokens, at, words);
    if (name) found.push(name.found);
    at = name ? name.next : at + 1;
  }
  return found;
}

const indexes = new WeakMap<Register, RegisterIndex>();

function makeNode(): WordNode {
  return { next: new Map(), name: undefined };
}

/** Of a name that stands twice the first counts. */
function add(
  index: { readonly byKey: Map<string, KnownName>; readonly words: WordNode },
  name: string,
  known: KnownName,
): void {
  const key = nameKey(name);
  if (key === '' || index.byKey.has(key)) return;
  index.byKey.set(key, known);
  let node = index.words;
  for (const { text } of tokenize(key)) {
    const next = node.next.get(text) ?? makeNode();
    node.next.set(text, next);
    node = next;
  }
  node.name ??= known;
}

function longestFrom(
  tokens: readonly Token[],
  from: number,
  root: WordNode,
): { readonly found: FoundName; readonly next: number } | undefined {
  const start = tokens[from]?.start ?? 0;
  let best: { found: FoundName; next: number } | undefined;
  const take = (known: KnownName | undefined, end: number, next: number) => {
    if (known) best = { found: { start, end, known }, next };
  };
  let node: WordNode | undefined = root;
  for (let at = from; node && at < tokens.length; at++) {
    const token: Token | undefined = tokens[at];
    if (!token) break;
    const text = token.text.includes('’') ? token.text.replaceAll('’', "'") : token.text;
    // "Ann Lee's": the ending is no part of the name.
    if (text.endsWith("'s")) take(node.next.get(text.slice(0, -2))?.name, token.end - 2, at + 1);
    node = node.next.get(text);
    take(node?.name, token.end, at + 1);
  }
  return best;
}
