// Pairs the marks of one passage: the outermost quotations, and a closing mark that opens nothing.
import { spanOf } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';
import type { Piece } from './piece.ts';
import type { QuoteMark } from './quoteMark.ts';
import { isDouble } from './quoteMark.ts';
import { readBroken } from './readBroken.ts';

export interface PairedMarks {
  readonly pieces: readonly Piece[];
  /** A closing mark with no opening before it in the passage, where it is the first mark. */
  readonly strayClosing: QuoteMark | undefined;
}

/** Quotations within quotations are part of the outer one; from where that does not come out even, the marks are read as broken. */
export function pairMarks(text: string, marks: readonly QuoteMark[]): PairedMarks {
  const sure = marks.filter(({ spare }) => !spare);
  const pieces: Piece[] = [];
  let strayClosing: QuoteMark | undefined;
  let open: OpenQuotation | undefined;
  for (let index = 0; index < sure.length; index++) {
    const mark = sure[index];
    if (!mark) continue;
    if (!open) {
      if (mark.role !== 'close') open = { first: mark, nested: [mark.style] };
      else if (pieces.length === 0) strayClosing ??= mark;
      continue;
    }
    const last = readMark(open, mark, sure[index + 1]);
    if (!last) continue;
    pieces.push({
      span: spanOf(open.first.span.start, last.span.end),
      style: open.first.style,
      closed: true,
    });
    if (last !== mark) index++;
    open = undefined;
  }
  if (open) pieces.push(...readBroken(text, marks.slice(marks.indexOf(open.first))));
  return { pieces, strayClosing };
}

interface OpenQuotation {
  readonly first: QuoteMark;
  /** Styles of the quotations that are open, the outermost first. */
  readonly nested: QuoteStyle[];
}

const maximumDepth = 4;

/** Takes in a mark inside an open quotation; where the outermost is closed, the mark that is its last. */
function readMark(open: OpenQuotation, mark: QuoteMark, next: QuoteMark | undefined): QuoteMark | undefined {
  const top = open.nested.at(-1) ?? open.first.style;
  if (next && isCrossed(open, mark, next)) return next;
  if (top === 'low-high' && (mark.glyph === '“' || mark.glyph === '”')) open.nested.pop();
  else if (mark.role === 'open' || (mark.role === 'either' && mark.style !== top && !isDouble(top))) {
    if (open.nested.length < maximumDepth) open.nested.push(mark.style);
  } else if (mark.style === top) open.nested.pop();
  else if (mark.style === open.first.style) open.nested.length = 0;
  else if (isDouble(mark.style) && isDouble(top)) open.nested.pop();
  return open.nested.length === 0 ? mark : undefined;
}

/** The outer one closes just before the inner one: "'Home,"' she said. */
function isCrossed({ nested }: OpenQuotation, mark: QuoteMark, next: QuoteMark): boolean {
  const [outer, inner] = nested;
  if (nested.length !== 2 || !outer || !inner || !isDouble(outer) || isDouble(inner)) return false;
  const closes = mark.role !== 'open' && isDouble(mark.style);
  return closes && next.role === 'close' && next.style === inner && next.span.start === mark.span.end;
}
