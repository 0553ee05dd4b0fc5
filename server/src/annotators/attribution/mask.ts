// The text with its quotations blanked out, so that nobody's words are taken for the narrator's.
import type { Span } from '../../text/span.ts';

/** Never a letter or a space: what stands in the masked text where a quotation stood. */
export const blank = '\uE000';

/** As long as the text. */
export function mask(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), blank.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
