// Names in a tree of their words, so that all of them are looked for in a text at once.
import { tokenize } from '../../document/tokenizer.ts';
import type { Passage, Token } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { nameKey } from './register.ts';

/** Names, each with what is known of it. */
export interface NameTree<T extends object> {
  /** By `nameKey`. */
  readonly byKey: ReadonlyMap<string, T>;
  readonly words: WordNode<T>;
}

/** Where one word after another leads: the names that begin alike share their way. */
interface WordNode<T> {
  readonly next: Map<string, WordNode<T>>;
  value: T | undefined;
}

export interface FoundName<T> extends Span {
  readonly value: T;
}

/** Of a name that stands twice the first counts. */
export function growNameTree<T extends object>(names: Iterable<readonly [string, T]>): NameTree<T> {
  const byKey = new Map<string, T>();
  const words = makeNode<T>();
  for (const [name, value] of names) {
    const key = nameKey(name);
    if (key === '' || byKey.has(key)) continue;
    byKey.set(key, value);
    let node = words;
    for (const { text } of tokenize(key)) {
      const next = node.next.get(text) ?? makeNode<T>();
      node.next.set(text, next);
      node = next;
    }
    node.value ??= value;
  }
  return { byKey, words };
}

/** The names in a passage, whole words, the longest of those that begin alike; they do not overlap. Offsets are the passage's. */
export function findNames<T extends object>(
  { tokens }: Passage,
  { words }: NameTree<T>,
): readonly FoundName<T>[] {
  const found: FoundName<T>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = longestFrom(tokens, at, words);
    if (name) found.push(name.found);
    at = name ? name.next : at + 1;
  }
  return found;
}

function makeNode<T>(): WordNode<T> {
  return { next: new Map(), value: undefined };
}

function longestFrom<T extends object>(
  tokens: readonly Token[],
  from: number,
  root: WordNode<T>,
): { readonly found: FoundName<T>; readonly next: number } | undefined {
  const start = tokens[from]?.start ?? 0;
  let best: { found: FoundName<T>; next: number } | undefined;
  const take = (value: T | undefined, end: number, next: number) => {
    if (value) best = { found: { start, end, value }, next };
  };
  let node: WordNode<T> | undefined = root;
  for (let at = from; node && at < tokens.length; at++) {
    const token: Token | undefined = tokens[at];
    if (!token) break;
    const text = token.text.includes('’') ? token.text.replaceAll('’', "'") : token.text;
    // "Ann Lee's": the ending is no part of the name.
    if (text.endsWith("'s")) take(node.next.get(text.slice(0, -2))?.value, token.end - 2, at + 1);
    node = node.next.get(text);
    take(node?.value, token.end, at + 1);
  }
  return best;
}
