// Blanks out spans of a text, so that what is left keeps its offsets.
import type { Span } from '../text/span.ts';

/** The text with every given span replaced by as many spaces; line breaks stay. Spans may overlap, in any order. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), blankOf(text, from, end));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function blankOf(text: string, start: number, end: number): string {
  return end - start <= 2 ? ' '.repeat(end - start) : text.slice(start, end).replace(/[^\r\n]/g, ' ');
}

/** Spans of HTML comments. One that never closes is none: it would swallow the text while it is being typed. */
export function commentSpans(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = text.indexOf('<!--', from);
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    spans.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return spans;
}
