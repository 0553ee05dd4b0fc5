// Double marks that a slip of the finger put in the place of an apostrophe: Lee"s letter, we''ll, O"Hara.
import type { Span } from '../../text/span.ts';
import { spanOf } from '../../text/span.ts';

/** Where they stand, in order; none of them opens or closes anything. */
export function findApostropheSlips(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(inWord)) {
    const span = spanOf(index, index + mark.length);
    if (!closesOneWord(text, span.start)) found.push(span);
  }
  return found;
}

const inWord =
  /(?<=\p{L})(?:''|["“”＂])(?=(?:s|ll|re|ve|d|m|t)(?![\p{L}\p{N}]))|(?<=(?<![\p{L}\p{N}])O)(?:''|["“”＂])(?=\p{Lu}\p{Ll})/gu;

const contracted = /^(?:it|that|he|she|there|here|what|who|where|how|let)$/i;

/** The plural of a quoted word: all the "yes"s and "no"s. */
function closesOneWord(text: string, offset: number): boolean {
  const word = /(?:''|["“”＂])(\p{L}{1,30})$/u.exec(text.slice(Math.max(0, offset - 32), offset))?.[1];
  return word !== undefined && text[offset + 1] === 's' && !contracted.test(word);
}
