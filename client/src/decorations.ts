// Marks the user's own annotations in the text, with what they say on hover. While the text is edited VS Code moves the marks
// itself; they are asked for when they changed otherwise.
import * as vscode from 'vscode';
import { annotationsRequest } from '../../server/src/protocol/annotations.ts';
import { Marks } from './annotations/marks.ts';
import { isArticle } from './articles.ts';
import type { DatelineServer } from './server.ts';

/** Milliseconds in which further changes may come before the marks are asked for. */
const rest = 50;

export function registerAnnotationDecorations(server: DatelineServer): vscode.Disposable {
  const marks = new Marks();
  const decorate = async (editor: vscode.TextEditor) => {
    if (!isArticle(editor.document)) return;
    const { version } = editor.document;
    const annotations = await server.ask(annotationsRequest, { uri: editor.document.uri.toString() });
    // Places in a text that is edited by now are of no use.
    if (editor.document.version !== version) {
      if (vscode.window.visibleTextEditors.includes(editor)) waiting.soon(editor);
    } else if (annotations) marks.show(editor, annotations);
  };
  const waiting = new Waiting(decorate);
  const decorateAll = (isMeant: (uri: vscode.Uri) => boolean = () => true) => {
    for (const editor of vscode.window.visibleTextEditors)
      if (isMeant(editor.document.uri)) waiting.soon(editor);
  };
  return vscode.Disposable.from(
    marks,
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
