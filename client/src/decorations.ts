// Marks the user's own annotations in the text, with label and note on hover.
import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../server/src/protocol/annotations.ts';
import { annotationsRequest } from '../../server/src/protocol/annotations.ts';
import { isArticle } from './articles.ts';
import { toRange } from './ranges.ts';
import type { DatelineServer } from './server.ts';

export function registerAnnotationDecorations(server: DatelineServer): vscode.Disposable {
  const style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('dateline.annotationBackground'),
    border: '0 0 2px 0 solid',
    borderColor: new vscode.ThemeColor('dateline.annotationBorder'),
    overviewRulerColor: new vscode.ThemeColor('dateline.annotationBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  const decorate = async (editor: vscode.TextEditor) => {
    if (!isArticle(editor.document)) return;
    const { version } = editor.document;
    const annotations = await server.ask(annotationsRequest, { uri: editor.document.uri.toString() });
    if (editor.document.version === version)
      editor.setDecorations(style, (annotations?.annotations ?? []).flatMap(toDecoration));
  };
  const decorateAll = () => {
    for (const editor of vscode.window.visibleTextEditors) void decorate(editor);
  };
  return vscode.Disposable.from(
    style,
    server.onAnalyzed(decorateAll),
    vscode.window.onDidChangeVisibleTextEditors(decorateAll),
  );
}

function toDecoration(annotation: PlacedAnnotation): vscode.DecorationOptions[] {
  if (!annotation.range) return [];
  const hoverMessage = new vscode.MarkdownString();
  hoverMessage.appendText(annotation.label);
  for (const { text } of annotation.comments) hoverMessage.appendMarkdown('\n\n').appendText(text);
  return [{ range: toRange(annotation.range), hoverMessage }];
}
