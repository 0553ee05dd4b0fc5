// Marks the user’s own annotations in the text. While the text is edited VS Code moves the marks
// itself; they are drawn anew when they changed otherwise.
import * as vscode from 'vscode';
import type { OpenAnnotations } from './annotations/articleAnnotations.ts';
import { Marks } from './annotations/marks.ts';
import { isArticle, onDidShowArticle } from './articles.ts';

export function registerAnnotationDecorations(annotations: OpenAnnotations): vscode.Disposable {
  const marks = new Marks();
  const decorate = (editor: vscode.TextEditor) => {
    const known = isArticle(editor.document) ? annotations.in(editor.document) : undefined;
    if (known) marks.show(editor, known);
  };
  return vscode.Disposable.from(
    marks,
    annotations.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri) decorate(editor);
    }),
    onDidShowArticle(decorate),
  );
}
