// A text as a row of words and marks, each with a number that equal ones share: white space, and whether quotes are
// curled, make no difference to where something stands.

/** The edges of the text stand in the row as well: what began or ended the text still may. */
export const textStart = 0;
export const textEnd = 1;

/** Numbers for words, and how much each of them proves where it is found again. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly weights: number[] = [];

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

  keyOf(id: number): string {
    return this.keys[id] ?? '';
  }

  private add(word: string, weight: number): number {
    this.ids.set(word, this.keys.length);
    this.weights.push(weight);
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
export function readWords(text: string, vocabulary: Vocabulary, from = 0, to = text.length): Words {
  const [ids, starts, ends]: number[][] = [[], [], []];
  if (!ids || !starts || !ends) return { ids: [], starts: [], ends: [] };
  const put = (id: number, start: number, end: number) => {
    ids.push(id);
    starts.push(start);
    ends.push(end);
  };
  if (from === 0) put(textStart, 0, 0);
  for (let at = from; at < to; ) {
    const end = endOfWord(text, at, to);
    const code = text.charCodeAt(at);
    if (!isSpace(code)) put(vocabulary.idOf(plainQuotes[code] ?? text.slice(at, end)), at, end);
    at = end;
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
