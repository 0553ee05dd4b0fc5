// Finds the quotation marks of a passage and tells them from apostrophes, feet and inches.
import type { Passage, SectionKind } from '../../document/document.ts';
import { spanOf } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';
import { findApostropheSlips } from './apostropheSlips.ts';
import { withoutInches } from './inches.ts';
import type { QuoteMark } from './quoteMark.ts';
import { isSpaceAt, isWordAt, looksClosing, looksOpening } from './quoteMark.ts';
import { findSingleMarks } from './singleMarks.ts';
import { findSpareClosings } from './spareClosings.ts';

/** The quotation marks of a passage in order, offsets relative to it; none in boilerplate. */
export function findQuoteMarks(passage: Passage, kind: SectionKind): readonly QuoteMark[] {
  if (kind === 'boilerplate') return [];
  const marks = [...findDoubleMarks(passage.text), ...findSingleMarks(passage.text)];
  marks.push(...findSpareClosings(passage.text, marks));
  return marks.sort((a, b) => a.span.start - b.span.start);
}

const doubleMark = /=\s?"[^"<>\n]{0,200}"|[“”„‟«»"＂]|``|''/g;

function findDoubleMarks(text: string): readonly QuoteMark[] {
  const slips = new Set(findApostropheSlips(text).map(({ start }) => start));
  const marks: QuoteMark[] = [];
  for (const { 0: glyph, index } of text.matchAll(doubleMark)) {
    // The value of an attribute in markup that was copied along (id="42") is no quotation.
    if (glyph.startsWith('=') || slips.has(index)) continue;
    const span = spanOf(index, index + glyph.length);
    marks.push({ span, glyph, role: roleOf(text, glyph, span), style: styleOf(glyph) });
  }
  return withoutInches(text, marks);
}

function styleOf(glyph: string): QuoteStyle {
  if (glyph === '„' || glyph === '‟') return 'low-high';
  if (glyph === '“' || glyph === '”') return 'curly-double';
  return glyph === '«' || glyph === '»' ? 'guillemets' : 'straight-double';
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
