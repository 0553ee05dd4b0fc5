// Tells a finding again after the text was edited elsewhere: by its rule, the flagged words and the words around them.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import { LineIndex } from '../text/lineIndex.ts';

/** Characters on each side, within the line: other paragraphs may change. */
const reach = 40;

/** A hash a finding, in their order; two findings in equal surroundings have the same. */
export function fingerprintsOf(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const index = new LineIndex(text);
  return diagnostics.map(({ rule, span }) => {
    const lineStart = index.lineStart(index.positionAt(span.start).line);
    const lineEnd = index.lineEnd(index.positionAt(span.end).line);
    const parts = [
      rule,
      text.slice(Math.max(lineStart, span.start - reach), span.start),
      text.slice(span.start, span.end),
      text.slice(span.end, Math.min(lineEnd, span.end + reach)),
    ];
    // Rewrapped and reindented text is the same text.
    const plain = parts.map((part) => part.replaceAll(/\s+/g, ' '));
    return createHash('sha256').update(plain.join('\0')).digest('hex').slice(0, 16);
  });
}
