// Incremental text sync: a text after the content changes of one `textDocument/didChange`.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { PositionEncoding } from '../text/lineIndex.ts';
import { Converter } from './convert.ts';

/** Changes apply one after the other, each to the text that the one before it left. */
export function applyChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: PositionEncoding,
): string {
  let current = text;
  for (const change of changes) {
    if ('range' in change) {
      const { start, end } = new Converter(current, encoding).span(change.range);
      current = current.slice(0, start) + change.text + current.slice(end);
    } else current = change.text;
  }
  return current;
}
