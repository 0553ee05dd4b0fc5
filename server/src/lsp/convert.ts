// The one converter between offsets, which everything inside uses, and LSP positions in the negotiated encoding.
import type { Position, Range } from 'vscode-languageserver';
import { LineIndex } from '../text/lineIndex.ts';
import type { PositionEncoding } from '../text/lineIndex.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export interface LspTextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Converts for one text. Positions and offsets outside the text are clamped to it. */
export class Converter {
  readonly #index: LineIndex;
  readonly #encoding: PositionEncoding;

  constructor(text: string, encoding: PositionEncoding) {
    this.#index = new LineIndex(text);
    this.#encoding = encoding;
  }

  position(offset: number): Position {
    return this.#index.positionAt(offset, this.#encoding);
  }

  offset(position: Position): number {
    return this.#index.offsetAt(position, this.#encoding);
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  span(range: Range): Span {
    const start = this.offset(range.start);
    return { start, end: Math.max(start, this.offset(range.end)) };
  }

  edit({ span, newText }: TextEdit): LspTextEdit {
    return { range: this.range(span), newText };
  }

  /** The line (zero-based) that holds an offset. */
  line(offset: number): number {
    return this.#index.positionAt(offset).line;
  }

  /** The length of a span of one line, in units of the encoding. */
  length(span: Span): number {
    return this.position(span.end).character - this.position(span.start).character;
  }

  get wholeText(): Range {
    return this.range({ start: 0, end: Number.MAX_SAFE_INTEGER });
  }
}
