// The marks that open and close a quotation of each style, and where a quotation has its own.
import type { Quotation, QuoteStyle } from '../../annotators/layers.ts';
import type { Span } from '../../text/span.ts';

const marks: Readonly<Record<QuoteStyle, readonly [string, string]>> = {
  'curly-double': ['“', '”'],
  'straight-double': ['"', '"'],
  'curly-single': ['‘', '’'],
  'straight-single': ["'", "'"],
  guillemets: ['«', '»'],
  'low-high': ['„', '“'],
};

export interface MarkPair {
  readonly opening: string;
  readonly closing: string;
}

export function marksOfStyle(style: QuoteStyle): MarkPair {
  const [opening, closing] = marks[style];
  return { opening, closing };
}

/** The opening and closing mark as the quotation itself writes them: »…« turns guillemets round. Not for indirect speech. */
export function marksOf(text: string, quotation: Quotation): MarkPair {
  const { opening, closing } = marksOfStyle(quotation.style ?? 'straight-double');
  const written = text.charAt(quotation.content[0]?.start ?? quotation.span.start);
  return written === closing ? { opening: closing, closing: opening } : { opening, closing };
}

export interface PlacedMark {
  readonly span: Span;
  readonly opens: boolean;
  readonly style: QuoteStyle;
}

const doubleMark = /``|''|[“”„‟«»"＂]/g;

/** The quotation's own double marks; undefined where they cannot be told from others inside it, or stand off the words. */
export function doubleMarksOf(text: string, quotation: Quotation): readonly PlacedMark[] | undefined {
  const found: PlacedMark[] = [];
  for (const { start, end } of quotation.content) {
    for (const match of text.slice(start, end).matchAll(doubleMark)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const opens = span.start === start;
      if (!opens && span.end !== end) return undefined;
      if (/\s/.test(text.charAt(opens ? span.end : span.start - 1))) return undefined;
      found.push({ span, opens, style: styleOfGlyph(match[0], quotation.style) });
    }
  }
  return found;
}

/** “ closes what „ opens. */
function styleOfGlyph(glyph: string, around: QuoteStyle | undefined): QuoteStyle {
  if (glyph === '„' || glyph === '‟') return 'low-high';
  if (glyph === '“' || glyph === '”') return around === 'low-high' ? 'low-high' : 'curly-double';
  return glyph === '«' || glyph === '»' ? 'guillemets' : 'straight-double';
}
