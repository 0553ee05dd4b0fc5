// Finds the quotation marks of a passage and tells them from apostrophes, feet and inches.
import type { Passage, SectionKind } from '../../document/document.ts';
import { spanOf } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';
import type { QuoteMark } from './quoteMark.ts';
import { isSpaceAt, isWordAt, looksClosing, looksOpening } from './quoteMark.ts';
import { findSingleMarks } from './singleMarks.ts';

/** The quotation marks of a passage in order, offsets relative to it; none in boilerplate. */
export function findQuoteMarks(passage: Passage, kind: SectionKind): readonly QuoteMark[] {
  if (kind === 'boilerplate') return [];
  const marks = [...findDoubleMarks(passage.text), ...findSingleMarks(passage.text)];
  return marks.sort((a, b) => a.span.start - b.span.start);
}

const doubleMark = /=\s?"[^"<>\n]{0,200}"|[“”„‟«»"＂]|``|''/g;

function findDoubleMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let straightOpen = false;
  for (const match of text.matchAll(doubleMark)) {
    const glyph = match[0];
    // The value of an attribute in markup that was copied along (id="42") is no quotation.
    if (glyph.startsWith('=')) continue;
    const span = spanOf(match.index, match.index + glyph.length);
    const style = styleOf(glyph);
    if (style === 'straight-double' && glyph.length === 1 && isInch(text, span.start, straightOpen)) continue;
    const role = roleOf(text, glyph, span);
    if (style === 'straight-double') straightOpen = role === 'either' ? !straightOpen : role === 'open';
    marks.push({ span, glyph, role, style });
  }
  return marks;
}

function styleOf(glyph: string): QuoteStyle {
  if (glyph === '„' || glyph === '‟') return 'low-high';
  if (glyph === '“' || glyph === '”') return 'curly-double';
  return glyph === '«' || glyph === '»' ? 'guillemets' : 'straight-double';
}

/** A digit before it and nothing open that it could close (a 27" screen), or feet before it (5'10"). */
function isInch(text: string, offset: number, open: boolean): boolean {
  if (!/[\d½¼¾]/.test(text[offset - 1] ?? '')) return false;
  return !open || /\d['’′]\s?\d{1,2}[½¼¾]?$/.test(text.slice(Math.max(0, offset - 8), offset));
}

function roleOf(
  text: string,
  glyph: string,
  span: { readonly start: number; readonly end: number },
): QuoteMark['role'] {
  const opens = looksOpening(text, span);
  const closes = looksClosing(text, span);
  switch (glyph) {
    case '„':
    case '‟':
    case '``':
      return 'open';
    case '“':
      return closes && !opens ? 'either' : 'open';
    case '”':
      return isSpaceAt(text, span.start - 1) && isWordAt(text, span.end) ? 'either' : 'close';
    case '«':
      return !isSpaceAt(text, span.start - 1) &&
        !isWordAt(text, span.end) &&
        isSpaceOrPoint(text, span.end) &&
        !isInnerSpace(text, span.end)
        ? 'close'
        : 'open';
    case '»':
      return isWordAt(text, span.end) && isSpaceAt(text, span.start - 1) ? 'open' : 'close';
    default:
      if (opens === closes) return 'either';
      return opens ? 'open' : 'close';
  }
}

/** French sets a no-break space inside its guillemets. */
function isInnerSpace(text: string, offset: number): boolean {
  return text[offset] === '\u00A0' || text[offset] === '\u202F';
}

function isSpaceOrPoint(text: string, offset: number): boolean {
  return isSpaceAt(text, offset) || /[.,;:!?)\]]/.test(text[offset] ?? '');
}
