// The paragraphs of a text: what stands between blank lines. A standoff document has no sections.
import type { Span } from '../../../text/span.ts';

/**
 * In order, each from its first line to the end of its last. Between them are spaces, tabs and line breaks alone, which XML allows
 * between elements. A text without any is one paragraph.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    if (!/[^ \t]/.test(line)) continue;
    const end = start + line.length;
    const last = paragraphs.at(-1);
    if (last && isLineBreak(text, last.end, start)) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs.length > 0 ? paragraphs : [{ start: 0, end: text.length }];
}

function isLineBreak(text: string, start: number, end: number): boolean {
  return end - start === 1 || (end - start === 2 && text.startsWith('\r\n', start));
}
