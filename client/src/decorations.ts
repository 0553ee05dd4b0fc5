// Marks the user's own annotations in the text, with label and note on hover. While the text is edited VS Code moves the marks
// itself; they are asked for when they changed otherwise.
import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../server/src/protocol/annotations.ts';
import { annotationsRequest } from '../../server/src/protocol/annotations.ts';
import { isArticle } from './articles.ts';
import { toRange } from './ranges.ts';
import type { DatelineServer } from './server.ts';

/** Milliseconds in which further changes may come before the marks are asked for. */
const rest = 50;

export function registerAnnotationDecorations(server: DatelineServer): vscode.Disposable {
  const style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('dateline.annotationBackground'),
    border: '0 0 2px 0 solid',
    borderColor: new vscode.ThemeColor('dateline.annotationBorder'),
    overviewRulerColor: new vscode.ThemeColor('dateline.annotationBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    // What is written at an edge of a passage does not belong to it.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const decorate = async (editor: vscode.TextEditor) => {
    if (!isArticle(editor.document)) return;
    const { version } = editor.document;
    const annotations = await server.ask(annotationsRequest, { uri: editor.document.uri.toString() });
    // Places in a text that is edited by now are of no use.
    if (editor.document.version === version)
      editor.setDecorations(style, (annotations?.annotations ?? []).flatMap(toDecoration));
    else if (vscode.window.visibleTextEditors.includes(editor)) waiting.soon(editor);
  };
  const waiting = new Waiting(decorate);
  const decorateAll = (isMeant: (uri: vscode.Uri) => boolean = () => true) => {
    for (const editor of vscode.window.visibleTextEditors)
      if (isMeant(editor.document.uri)) waiting.soon(editor);
  };
  return vscode.Disposable.from(
    style,
    server.onAnnotationsChanged(({ uri: changed }) => {
      const asked = vscode.Uri.parse(changed).toString();
      decorateAll((uri) => uri.toString() === asked);
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      decorateAll();
    }),
    waiting,
  );
}

/** Work on editors that is done once they were left alone for a moment. */
class Waiting implements vscode.Disposable {
  private readonly timers = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();

  constructor(private readonly work: (editor: vscode.TextEditor) => Promise<void>) {}

  soon(editor: vscode.TextEditor): void {
    clearTimeout(this.timers.get(editor));
    const now = () => {
      this.timers.delete(editor);
      void this.work(editor);
    };
    this.timers.set(editor, setTimeout(now, rest));
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}

function toDecoration(annotation: PlacedAnnotation): vscode.DecorationOptions[] {
  if (!annotation.range) return [];
  const hoverMessage = new vscode.MarkdownString();
  hoverMessage.appendText(annotation.label);
  for (const { text } of annotation.comments) hoverMessage.appendMarkdown('\n\n').appendText(text);
  return [{ range: toRange(annotation.range), hoverMessage }];
}
