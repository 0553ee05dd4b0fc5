// The words that a thread begun in the margin is about.
import * as vscode from 'vscode';
import type { Range } from '../../../server/src/protocol/protocol.ts';

/** The selection it was begun on; from the margin, where VS Code names lines alone, all of these lines. Without white space around. */
export async function wordsToMark({ uri, range }: vscode.CommentThread): Promise<Range> {
  const document = await vscode.workspace.openTextDocument(uri);
  const isSelected = vscode.window.visibleTextEditors.some(
    (editor) => editor.document === document && editor.selections.some((one) => one.isEqual(range)),
  );
  const isLines = range.isEmpty || (!isSelected && range.end.character === 0);
  const meant = isLines ? range.with({ start: lineStart(range), end: lineEnd(document, range) }) : range;
  const text = document.getText(meant);
  const words = text.trim();
  const start = document.offsetAt(meant.start) + (words === '' ? 0 : text.indexOf(words));
  const place = (offset: number) => {
    const { line, character } = document.positionAt(offset);
    return { line, character };
  };
  return { start: place(start), end: place(start + words.length) };
}

function lineStart({ start }: vscode.Range): vscode.Position {
  return start.with({ character: 0 });
}

function lineEnd(document: vscode.TextDocument, { end }: vscode.Range): vscode.Position {
  return document.lineAt(end.line).range.end;
}
