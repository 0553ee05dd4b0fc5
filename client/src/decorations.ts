// Marks the user's own annotations in the text, with what they say on hover.
import * as vscode from 'vscode';
import { annotationsRequest } from '../../server/src/protocol/annotations.ts';
import { Marks } from './annotations/marks.ts';
import { isArticle } from './articles.ts';
import type { DatelineServer } from './server.ts';

export function registerAnnotationDecorations(server: DatelineServer): vscode.Disposable {
  const marks = new Marks();
  const decorate = async (editor: vscode.TextEditor) => {
    if (!isArticle(editor.document)) return;
    const { version } = editor.document;
    const annotations = await server.ask(annotationsRequest, { uri: editor.document.uri.toString() });
    if (annotations && editor.document.version === version) marks.show(editor, annotations);
  };
  const decorateAll = () => {
    for (const editor of vscode.window.visibleTextEditors) void decorate(editor);
  };
  return vscode.Disposable.from(
    marks,
    server.onAnalyzed(decorateAll),
    vscode.window.onDidChangeVisibleTextEditors(decorateAll),
  );
}
