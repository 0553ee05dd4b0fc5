// Edits of a text: replacements of spans, given in offsets of the text before any of them.
import type { Span } from './span.ts';

/** Replaces `span` by `newText`; an empty span inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that do not overlap, in any order; offsets are those of the text as given. Out-of-range spans are clamped. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    const start = Math.min(Math.max(edit.span.start, at), text.length);
    result += text.slice(at, start) + edit.newText;
    at = Math.min(Math.max(edit.span.end, start), text.length);
  }
  return result + text.slice(at);
}
