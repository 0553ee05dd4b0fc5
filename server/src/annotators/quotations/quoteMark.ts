// Quotation marks of one passage: what pairQuotations makes quotations of.
import type { Span } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';

/** A quotation mark; apostrophes, primes and inch marks are none. */
export interface QuoteMark {
  /** Relative to the passage. */
  readonly span: Span;
  readonly glyph: string;
  /** What its shape and neighbours allow: `either` where both are possible. */
  readonly role: 'open' | 'close' | 'either';
  readonly style: QuoteStyle;
  /** Closes only what nothing else closes. */
  readonly spare?: true;
}

export function isDouble(style: QuoteStyle): boolean {
  return style !== 'curly-single' && style !== 'straight-single';
}

const space = /[\s\u00A0\u202F]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether nothing or white space stands at the offset. */
export function isSpaceAt(text: string, offset: number): boolean {
  const character = text[offset];
  return character === undefined || space.test(character);
}

export function isWordAt(text: string, offset: number): boolean {
  const character = text[offset];
  return (
    character !== undefined &&
    (wordCharacter.test(character) || (character >= '\uD800' && character <= '\uDFFF'))
  );
}

/** Opens by its neighbours: at the start of a word, after a space, a bracket, a dash or another quotation mark. */
export function looksOpening(text: string, span: Span): boolean {
  if (isSpaceAt(text, span.end)) return false;
  return isSpaceAt(text, span.start - 1) || '([{—–-/"“‘«`\'>:;,*_'.includes(text[span.start - 1] ?? ' ');
}

/** Closes by its neighbours: something before it, and no word after it. */
export function looksClosing(text: string, span: Span): boolean {
  return !isSpaceAt(text, span.start - 1) && !isWordAt(text, span.end);
}
