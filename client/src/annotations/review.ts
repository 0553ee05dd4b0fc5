// The review of suggestions: one after the other, by single keys, until all are judged or the user ends it.
import * as vscode from 'vscode';
import type { CountedSuggestion } from '../../../server/src/protocol/annotations.ts';
import { nextSuggestionRequest, suggestionAtRequest } from '../../../server/src/protocol/annotations.ts';
import { fromRange, toRange } from '../ranges.ts';
import type { DatelineServer } from '../server.ts';
import { suggestionInWords } from './suggestionInWords.ts';

const keys = 'y accept, x reject, c correct, Esc end';

export class Review implements vscode.Disposable {
  private readonly style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('dateline.reviewBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('dateline.reviewBorder'),
    borderRadius: '3px',
  });
  private readonly status = vscode.window.createStatusBarItem(
    'dateline.review',
    vscode.StatusBarAlignment.Left,
    -100,
  );
  private readonly listening: vscode.Disposable;
  private editor: vscode.TextEditor | undefined;
  private current: CountedSuggestion | undefined;
  /** What was judged in this review, the last one last. */
  private judged: CountedSuggestion[] = [];

  constructor(private readonly server: DatelineServer) {
    this.status.name = 'Dateline: review of suggestions';
    this.status.command = 'dateline.endReview';
    this.listening = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== this.editor) this.end();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === this.editor?.document) this.end();
      }),
    );
  }

  /** The suggestion under review, where the editor is the one that is reviewed. */
  currentIn(editor: vscode.TextEditor): CountedSuggestion | undefined {
    return editor === this.editor ? this.current : undefined;
  }

  /** Begins with the open suggestion at the cursor, or the next one; false where none is open. */
  async start(editor: vscode.TextEditor): Promise<boolean> {
    this.end();
    const place = { uri: editor.document.uri.toString(), position: fromRange(editor.selection).start };
    const here = await this.server.ask(suggestionAtRequest, place);
    const next =
      here?.state === 'open'
        ? here
        : await this.server.ask(nextSuggestionRequest, { ...place, direction: 'next' });
    if (!next || vscode.window.activeTextEditor !== editor) return false;
    this.editor = editor;
    await vscode.commands.executeCommand('setContext', 'dateline.reviewing', true);
    this.show(next);
    return true;
  }

  /** To the next or previous open one; the review ends where there is none. */
  async move(direction: 'next' | 'previous'): Promise<CountedSuggestion | undefined> {
    const { editor, current } = this;
    if (!editor || !current) return undefined;
    const next = await this.server.ask(nextSuggestionRequest, { ...placeOf(editor, current), direction });
    if (this.editor !== editor) return undefined;
    if (next) this.show(next);
    else this.end();
    return next ?? undefined;
  }

  /** To be called when the current suggestion has been judged. */
  async wasJudged(editor: vscode.TextEditor): Promise<void> {
    if (editor !== this.editor || !this.current) return;
    this.judged.push(this.current);
    await this.move('next');
  }

  /** Whether there is a verdict of this review to take back. */
  get canUndo(): boolean {
    return this.judged.length > 0;
  }

  /** To be called when the last verdict has been taken back: goes to what it was about. */
  async wasUndone(): Promise<void> {
    const { editor } = this;
    const last = this.judged.pop();
    if (!editor || !last) return;
    const again = await this.server.ask(suggestionAtRequest, placeOf(editor, last));
    if (again && this.editor === editor) this.show(again);
  }

  end(): void {
    if (!this.editor) return;
    this.editor.setDecorations(this.style, []);
    this.editor = this.current = undefined;
    this.judged = [];
    this.status.hide();
    void vscode.commands.executeCommand('setContext', 'dateline.reviewing', false);
  }

  dispose(): void {
    this.end();
    for (const part of [this.style, this.status, this.listening]) part.dispose();
  }

  /** The cursor stands before the words and nothing is selected, so that a wrong key does not replace them. */
  private show(suggestion: CountedSuggestion): void {
    const { editor } = this;
    if (!editor) return;
    this.current = suggestion;
    const range = toRange(suggestion.range);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.style, [range]);
    this.status.text = `$(checklist) ${suggestionInWords(suggestion)} — ${keys}`;
    this.status.tooltip = `Reviewing suggestions: ${suggestion.open} open. y accept, x reject, with Shift every occurrence; c correct, n next, p previous, u take back, Escape end.`;
    this.status.show();
  }
}

function placeOf(editor: vscode.TextEditor, { layer, range }: CountedSuggestion) {
  return { uri: editor.document.uri.toString(), position: range.start, suggestion: { layer, range } };
}
