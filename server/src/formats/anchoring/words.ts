// A text as a row of words and marks, each with a number that equal ones share: white space, and whether quotes are
// curled, make no difference to where something stands.
import { isOneSlip } from '../../text/editDistance.ts';

/** The edges of the text stand in the row as well: what began or ended the text still may. */
export const textStart = 0;
export const textEnd = 1;

/** Numbers for words, and how much each of them proves where it is found again. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly weights: number[] = [];
  /** Of each word its length and the letters at its ends, by which most words are told apart at once. */
  private readonly shapes: number[] = [];

  constructor() {
    for (const edge of ['\n^', '\n$']) this.add(edge, 1.5);
  }

  idOf(word: string): number {
    const id = this.ids.get(word);
    return id ?? this.add(word, isMark(word.charCodeAt(0)) ? 0.25 : word.length < 4 ? 0.5 : 1);
  }

  weightOf(id: number): number {
    return this.weights[id] ?? 0;
  }

  weigh(ids: readonly number[]): number {
    return ids.reduce((sum, id) => sum + this.weightOf(id), 0);
  }

  isSentenceEnd(id: number): boolean {
    const key = this.keys[id];
    return id <= textEnd || key === '.' || key === '!' || key === '?';
  }

  /** Whether two words of four letters or more differ by one slip, and not at both ends. */
  isSlip(a: number, b: number): boolean {
    const [one, other] = [this.shapes[a] ?? 0, this.shapes[b] ?? 0];
    const differing = one ^ other;
    if (one === 0 || other === 0 || ((differing & 0xff00) !== 0 && (differing & 0xff) !== 0)) return false;
    const lengths = (one >> 16) - (other >> 16);
    return lengths >= -1 && lengths <= 1 && isOneSlip(this.keys[a] ?? '', this.keys[b] ?? '');
  }

  private add(word: string, weight: number): number {
    const { length } = word;
    const ends = ((word.charCodeAt(0) & 0xff) << 8) | (word.charCodeAt(length - 1) & 0xff);
    this.ids.set(word, this.keys.length);
    this.weights.push(weight);
    this.shapes.push(length < 4 ? 0 : (Math.min(length, 0x7fff) << 16) | ends);
    return this.keys.push(word) - 1;
  }
}

export interface Words {
  readonly ids: readonly number[];
  /** Offsets in the whole text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words of a part of the text, with the edges of the text where it reaches them. */
export function readWords(text: string, vocabulary: Vocabulary, from = 0, end = text.length): Words {
  const to = Math.min(end, text.length);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (id: number, start: number, end: number) => {
    ids.push(id);
    starts.push(start);
    ends.push(end);
  };
  if (from === 0) put(textStart, 0, 0);
  for (let at = from; at < to;) {
    const next = endOfWord(text, at, to);
    const code = text.charCodeAt(at);
    if (!isSpace(code)) put(vocabulary.idOf(plainQuotes[code] ?? text.slice(at, next)), at, next);
    at = next;
  }
  if (to === text.length) put(textEnd, to, to);
  return { ids, starts, ends };
}

const plainQuotes: Readonly<Record<number, string>> = {
  0x2018: "'",
  0x2019: "'",
  0x201c: '"',
  0x201d: '"',
};

/** Letters and digits in a row are one word, any other character is one alone; scripts without spaces go by characters. */
function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && isLetter(text.charCodeAt(at))) at += 1;
  if (at > start) return at;
  const code = text.charCodeAt(start);
  return code >= 0xd800 && code <= 0xdbff && start + 2 <= to ? start + 2 : start + 1;
}

function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code >= 0x2000) return false;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}

function isMark(code: number): boolean {
  return !isLetter(code) && code < 0x2e80;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2028;
}
