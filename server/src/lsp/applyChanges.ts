// Incremental text sync: a text after the content changes of one `textDocument/didChange`, and these as edits.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { PositionEncoding } from '../text/lineIndex.ts';
import { Converter } from './convert.ts';

interface ChangedText {
  readonly text: string;
  /** One after the other, each in offsets of the text that the one before it left. */
  readonly edits: readonly TextEdit[];
}

/** Changes apply one after the other, each to the text that the one before it left. */
export function applyChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: PositionEncoding,
): ChangedText {
  let current = text;
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const span =
      'range' in change
        ? new Converter(current, encoding).span(change.range)
        : { start: 0, end: current.length };
    edits.push({ span, newText: change.text });
    current = current.slice(0, span.start) + change.text + current.slice(span.end);
  }
  return { text: current, edits };
}
