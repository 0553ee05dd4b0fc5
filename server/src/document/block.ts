// Blocks: what a format's reader hands on, before it is decided what part each plays in the article.
import type { Span } from '../text/span.ts';
import type { SectionKind } from './document.ts';

/** A stretch of prose. `span` is absolute and trimmed. */
export interface Block {
  readonly span: Span;
  /** Where the format itself says what the block is (front matter, an image). */
  readonly kind?: SectionKind;
  readonly headingLevel?: number;
  readonly blockQuote?: boolean;
  /** List items and table rows are no headlines. */
  readonly isItem?: boolean;
}

/** Blocks in order; `prose` is the text with everything that is no prose blanked out, as long as the text. */
export interface BlockedText {
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** A line without its break; `end` is where its trimmed text ends, `start` where it begins. Empty for a blank line. */
export type Line = Span;

/** The trimmed lines of a text; \n, \r\n and \r end a line. */
export function trimmedLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(trimSpan(text, { start, end: at }));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

/** The span without white space at either end; empty, at its start, where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)));
}
