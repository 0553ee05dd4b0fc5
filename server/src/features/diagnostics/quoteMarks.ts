// The marks that open and close a quotation of each style.
import type { Quotation, QuoteStyle } from '../../annotators/layers.ts';

const marks: Readonly<Record<QuoteStyle, readonly [string, string]>> = {
  'curly-double': ['“', '”'],
  'straight-double': ['"', '"'],
  'curly-single': ['‘', '’'],
  'straight-single': ["'", "'"],
  guillemets: ['«', '»'],
  'low-high': ['„', '“'],
};

/** The opening and closing mark as the quotation itself writes them: »…« turns guillemets round. Not for indirect speech. */
export function marksOf(
  text: string,
  quotation: Quotation,
): { readonly opening: string; readonly closing: string } {
  const [opening, closing] = marks[quotation.style ?? 'straight-double'];
  const written = text.charAt(quotation.content[0]?.start ?? quotation.span.start);
  return written === closing ? { opening: closing, closing: opening } : { opening, closing };
}
