// Finds words and phrases of many lists in one pass over an article, however many they are.
import type { Article } from '../../../article/article.ts';
import { oncePerArticle, oncePerPassage } from '../../../article/once.ts';
import type { Span } from '../../../text/span.ts';
import type { CaseMode } from '../houseWord.ts';
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

/** Offsets are the passage's. */
interface PassageHit extends Span {
  readonly list: number;
  readonly phrase: number;
}

/** A tree of words: after the word before, what may follow, and what ends here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

export class PhraseFinder {
  readonly #root: Node = emptyNode();
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

  readonly #search = oncePerArticle((article): readonly (readonly Hit[])[] => {
    const found: Hit[][] = Array.from({ length: this.#lists }, () => []);
    for (const { span, passage } of article.document.sections)
      for (const { list, phrase, start, end } of this.#inPassage(passage))
        found[list]?.push({ phrase, span: { start: start + span.start, end: end + span.start } });
    return found;
  });

  readonly #inPassage = oncePerPassage(({ text }): readonly PassageHit[] =>
    this.#root.next.size === 0 ? [] : this.#searchText(text),
  );

  #searchText(text: string): readonly PassageHit[] {
    const pieces = piecesOf(text);
    const last = new Map<number, PassageHit>();
    const found: PassageHit[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
      for (const { ending, start, end } of this.#endingsAt(text, pieces, at)) {
        const hit = { list: ending.list, phrase: ending.phrase, start, end };
        const before = last.get(hit.list);
        if (!before || before.end <= start) found.push(hit);
        else if (before.start === start && before.end < end) found[found.lastIndexOf(before)] = hit;
        else continue;
        last.set(hit.list, hit);
      }
    }
    return found;
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
