// Finds words and phrases of many lists in one pass over an article, however many they are.
import type { Article } from '../../../article/article.ts';
import type { Span } from '../../../text/span.ts';
import type { CaseMode } from './customRule.ts';
import type { Piece } from './words.ts';
import { endOfPossessor, gapKey, hasCapital, piecesOf, plainText, standsAlone, wordKey } from './words.ts';

export interface Phrase {
  readonly text: string;
  readonly case: CaseMode;
}

export interface Hit {
  readonly span: Span;
  /** Its number in the list. */
  readonly phrase: number;
}

export interface PhraseList {
  /** In the order of the text; at each place the longest, and no two overlap. */
  readonly hitsIn: (article: Article) => readonly Hit[];
}

interface Ending extends Phrase {
  readonly list: number;
  readonly phrase: number;
  readonly head: string;
  readonly tail: string;
}

/** A tree of words: after the word before, what may follow, and what ends here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

export class PhraseFinder {
  readonly #root: Node = emptyNode();
  readonly #found = new WeakMap<Article, readonly (readonly Hit[])[]>();
  #lists = 0;

  /** All lists are added before the first search. */
  add(phrases: readonly Phrase[]): PhraseList {
    const list = this.#lists;
    this.#lists += 1;
    phrases.forEach((phrase, index) => {
      this.#plant(phrase, list, index);
    });
    return { hitsIn: (article) => this.#search(article)[list] ?? [] };
  }

  #plant(phrase: Phrase, list: number, index: number): void {
    const text = plainText(phrase.text);
    const pieces = piecesOf(text);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return;
    let node = this.#root;
    let end = first.start;
    for (const piece of pieces) {
      const key = (piece === first ? '' : gapKey(text.slice(end, piece.start))) + piece.key;
      node = childOf(node, key);
      end = piece.end;
    }
    const [head, tail] = [text.slice(0, first.start), text.slice(last.end)];
    node.endings.push({ ...phrase, text, list, phrase: index, head, tail });
  }

  #search(article: Article): readonly (readonly Hit[])[] {
    const before = this.#found.get(article);
    if (before) return before;
    const found: Hit[][] = Array.from({ length: this.#lists }, () => []);
    for (const { span, passage } of article.document.sections)
      this.#searchText(passage.text, span.start, found);
    this.#found.set(article, found);
    return found;
  }

  #searchText(text: string, offset: number, found: readonly Hit[][]): void {
    if (this.#root.next.size === 0) return;
    const pieces = piecesOf(text);
    for (let at = 0; at < pieces.length; at += 1) {
      for (const { ending, start, end } of this.#endingsAt(text, pieces, at)) {
        const hits = found[ending.list];
        const hit = { span: { start: start + offset, end: end + offset }, phrase: ending.phrase };
        const last = hits?.at(-1)?.span;
        if (!last || last.end <= hit.span.start) hits?.push(hit);
        else if (last.start === hit.span.start && last.end < hit.span.end) hits.splice(-1, 1, hit);
      }
    }
  }

  /** What begins with the word, the shorter before the longer. */
  #endingsAt(text: string, pieces: readonly Piece[], first: number): readonly FoundEnding[] {
    const found: FoundEnding[] = [];
    const start = pieces[first]?.start ?? 0;
    let node: Node | undefined = this.#root;
    for (let at = first; node; at += 1) {
      const piece = pieces[at];
      if (!piece) break;
      const before = at === first ? undefined : pieces[at - 1];
      const gap = before ? gapKey(text.slice(before.end, piece.start)) : '';
      const possessor = endOfPossessor(piece);
      if (possessor !== undefined) {
        const key = wordKey(text.slice(piece.start, possessor));
        found.push(...endingsOf(node.next.get(gap + key), text, start, possessor));
      }
      node = node.next.get(gap + piece.key);
      found.push(...endingsOf(node, text, start, piece.end));
    }
    return found;
  }
}

interface FoundEnding extends Span {
  readonly ending: Ending;
}

function emptyNode(): Node {
  return { next: new Map(), endings: [] };
}

function childOf(node: Node, key: string): Node {
  const child = node.next.get(key) ?? emptyNode();
  node.next.set(key, child);
  return child;
}

function endingsOf(node: Node | undefined, text: string, start: number, end: number): readonly FoundEnding[] {
  return (node?.endings ?? []).flatMap((ending) => {
    const { head, tail } = ending;
    const place = { start: start - head.length, end: end + tail.length };
    if (place.start < 0) return [];
    const written = plainText(text.slice(place.start, place.end));
    const fits =
      written.startsWith(head) &&
      written.endsWith(tail) &&
      hasCase(written, ending) &&
      standsAlone(text, place, hasCapital(ending.text));
    return fits ? [{ ending, ...place }] : [];
  });
}

/** The letters are the same already, but for their case. */
function hasCase(written: string, { text, case: mode }: Phrase): boolean {
  if (mode === 'ignore') return true;
  if (mode === 'smart' && !hasCapital(text)) return true;
  if (written === text) return true;
  return mode === 'smart' && (written === text.toUpperCase() || written === capitalised(text));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
