// Line and character positions of offsets, in the three units that editors count characters in.
import { countLeading } from './countLeading.ts';

/** The unit of `Position.character`. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Zero-based. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text start. Lines end with \n, \r\n or a lone \r; the break belongs to the line before. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offset of the first character of a line; lines out of range are clamped. */
  lineStart(line: number): number {
    return this.#starts[clamp(line, 0, this.lineCount - 1)] ?? 0;
  }

  /** Offset behind the last character of a line, its line break left out. */
  lineEnd(line: number): number {
    const at = clamp(line, 0, this.lineCount - 1);
    const next = this.#starts[at + 1];
    if (next === undefined) return this.#text.length;
    return this.#text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  }

  /** Offsets out of range are clamped; one inside a line break counts as the end of its line. */
  positionAt(offset: number, encoding: PositionEncoding = 'utf-16'): LinePosition {
    const inRange = clamp(offset, 0, this.#text.length);
    const line = this.#lineOf(inRange);
    const start = this.lineStart(line);
    const end = Math.min(inRange, this.lineEnd(line));
    if (encoding === 'utf-16') return { line, character: end - start };
    let character = 0;
    for (let at = start; at < end; at += unitsAt(this.#text, at)) {
      // Half of a pair is not counted: the position goes to the front of its character.
      if (at + unitsAt(this.#text, at) > end) break;
      character += width(this.#text, at, encoding);
    }
    return { line, character };
  }

  /** Positions out of range are clamped: a character beyond its line is the line's end. */
  offsetAt(position: LinePosition, encoding: PositionEncoding = 'utf-16'): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.#text.length;
    const start = this.lineStart(position.line);
    const end = this.lineEnd(position.line);
    if (encoding === 'utf-16') return clamp(start + position.character, start, end);
    let at = start;
    let left = position.character;
    while (at < end) {
      const step = width(this.#text, at, encoding);
      if (left < step) break;
      left -= step;
      at += unitsAt(this.#text, at);
    }
    return at;
  }

  #lineOf(offset: number): number {
    return Math.max(0, countLeading(this.#starts, (start) => start <= offset) - 1);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** UTF-16 units of the character at an offset: 2 for a surrogate pair. */
function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function width(text: string, at: number, encoding: PositionEncoding): number {
  const code = text.codePointAt(at) ?? 0;
  if (encoding === 'utf-16') return code > 0xffff ? 2 : 1;
  if (encoding === 'utf-32' || code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}

function clamp(value: number, low: number, high: number): number {
  return value > low ? Math.min(value, high) : low;
}
