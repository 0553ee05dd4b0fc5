// Every occurrence of some words in a text, to mark them all at once.
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';

/** Whole words in the same capitals, the given span among them; none overlaps another. White space in the words stands for any. */
export function occurrencesOf(text: string, span: Span): Span[] {
  const words = sliceSpan(text, span);
  if (words.trim() === '') return [span];
  const pattern = words
    .replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
  const found: Span[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    const one = { start: match.index, end: match.index + match[0].length };
    const isSame = one.start === span.start;
    const overlaps = one.start < span.end && span.start < one.end;
    if (isSame || (!overlaps && isWhole(text, one))) found.push(one);
  }
  return found.some(({ start }) => start === span.start)
    ? found
    : [...found, span].sort((a, b) => a.start - b.start);
}

/** Whether no letter or digit goes on at either edge where the words have one. */
function isWhole(text: string, { start, end }: Span): boolean {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  const first = characterAt(text, start);
  const last = characterBefore(text, end);
  return !(isWord(before) && isWord(first)) && !(isWord(last) && isWord(after));
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(character);
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  return characterAt(text, unit >= 0xdc00 && unit <= 0xdfff ? offset - 2 : offset - 1);
}
