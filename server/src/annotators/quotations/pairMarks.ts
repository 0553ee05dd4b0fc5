// Pairs the marks of one passage: the outermost quotations, and a closing mark that opens nothing.
import type { Span } from '../../text/span.ts';
import { spanOf } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';
import type { QuoteMark } from './quoteMark.ts';

/** A stretch between marks in one passage. */
export interface Piece {
  /** Relative to the passage, marks included. */
  readonly span: Span;
  readonly style: QuoteStyle;
  readonly closed: boolean;
}

export interface PairedMarks {
  readonly pieces: readonly Piece[];
  /** A closing mark with no opening before it in the passage, where it is the first mark. */
  readonly strayClosing: QuoteMark | undefined;
}

/** Quotations within quotations are part of the outer one; an unclosed one goes to the end of the passage. */
export function pairMarks(text: string, marks: readonly QuoteMark[]): PairedMarks {
  const pieces: Piece[] = [];
  let strayClosing: QuoteMark | undefined;
  let open: OpenQuotation | undefined;
  for (const mark of marks) {
    if (!open) {
      if (mark.role !== 'close') open = { first: mark, nested: [mark.style], lastClosing: undefined };
      else if (pieces.length === 0) strayClosing ??= mark;
      continue;
    }
    if (readMark(open, mark)) {
      pieces.push(pieceOf(open, mark));
      open = undefined;
    }
  }
  if (open) pieces.push(recover(text, open));
  return { pieces, strayClosing };
}

interface OpenQuotation {
  readonly first: QuoteMark;
  /** Styles of the quotations that are open, the outermost first. */
  readonly nested: QuoteStyle[];
  /** The last mark that closed an inner quotation of the outer one's style: it closes the outer one if nothing else does. */
  lastClosing: QuoteMark | undefined;
}

/** Takes in a mark inside an open quotation; true where it closes the outermost. */
function readMark(open: OpenQuotation, mark: QuoteMark): boolean {
  const top = open.nested.at(-1) ?? open.first.style;
  const outer = open.first.style;
  if (top === 'low-high' && (mark.glyph === '“' || mark.glyph === '”')) open.nested.pop();
  else if (mark.role === 'open' || (mark.role === 'either' && mark.style !== top && !isDouble(top))) {
    if (open.nested.length < maximumDepth) open.nested.push(mark.style);
  } else if (mark.style === top) open.nested.pop();
  else if (mark.style === outer) open.nested.length = 0;
  else if (isDouble(mark.style) && isDouble(top)) open.nested.pop();
  else return false;
  if (mark.role !== 'open' && isDouble(mark.style) === isDouble(outer)) open.lastClosing = mark;
  return open.nested.length === 0;
}

const maximumDepth = 4;

function isDouble(style: QuoteStyle): boolean {
  return style !== 'curly-single' && style !== 'straight-single';
}

function pieceOf(open: OpenQuotation, closing: QuoteMark): Piece {
  return { span: spanOf(open.first.span.start, closing.span.end), style: open.first.style, closed: true };
}

/** What to make of a quotation that the passage leaves open. */
function recover(text: string, open: OpenQuotation): Piece {
  const closing = open.lastClosing;
  if (closing && open.nested.length > 0 && open.nested.every((style) => style === open.first.style))
    return pieceOf(open, closing);
  return {
    span: spanOf(open.first.span.start, text.trimEnd().length),
    style: open.first.style,
    closed: false,
  };
}
