// Marks that close only what nothing else closes: a single mark in the place of a double one, a broken character.
import { spanOf } from '../../text/span.ts';
import type { QuoteMark } from './quoteMark.ts';
import { isDouble, isSpaceAt, looksClosing } from './quoteMark.ts';

/** Those of a passage that has double marks at all, but for the marks that were found already. */
export function findSpareClosings(text: string, marks: readonly QuoteMark[]): readonly QuoteMark[] {
  const double = marks.find(({ style }) => isDouble(style));
  if (!double) return [];
  const taken = new Set(marks.map(({ span }) => span.start));
  const found: QuoteMark[] = [];
  for (const { 0: glyph, index } of text.matchAll(/(?<!')'(?!')|’|\uFFFD+/g)) {
    const span = spanOf(index, index + glyph.length);
    if (taken.has(index) || !looksClosing(text, span) || isApostrophe(text, span)) continue;
    found.push({ span, glyph, role: 'close', style: double.style, spare: true });
  }
  return found;
}

/** Of a possessive plural or of dropped letters (the ministers' plan, goin' home), or feet; two broken characters are none. */
function isApostrophe(text: string, { start, end }: QuoteMark['span']): boolean {
  const before = text[start - 1] ?? '';
  if (text[start] === '\uFFFD')
    return end - start === 1 && /[sSnNzx]/.test(before) && isSpaceAt(text, end) && isLowerCase(text[end + 1]);
  return !/[,.?!…]|(?![sSnNzx])\p{L}/u.test(before);
}

function isLowerCase(character: string | undefined): boolean {
  return character !== undefined && /\p{Ll}/u.test(character);
}
