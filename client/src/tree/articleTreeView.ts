// Keeps the Article view in step with the article in front, its analysis and the cursor.
import * as vscode from 'vscode';
import { treeRequest } from '../../../server/src/protocol/protocol.ts';
import { articleEditor, articleInFront } from '../articles.ts';
import type { DatelineServer } from '../server.ts';
import type { TreeElement } from './articleTree.ts';
import { ArticleTreeData } from './articleTree.ts';

/** Milliseconds that the cursor has to rest before the view follows it. */
const rest = 150;

/** While an article is edited, the view takes at most one part in so many of the time. */
const share = 4;

export class ArticleTreeView implements vscode.Disposable {
  readonly data = new ArticleTreeData();
  readonly view: vscode.TreeView<TreeElement> = vscode.window.createTreeView('dateline.article', {
    treeDataProvider: this.data,
    showCollapseAll: true,
  });
  private readonly parts: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** When the view was shown last, and how long that took, in milliseconds. */
  private shown = { at: 0, took: 0 };

  constructor(private readonly server: DatelineServer) {
    this.parts = vscode.Disposable.from(
      this.data,
      this.view,
      server.onAnalyzed((params) => {
        if (vscode.Uri.parse(params.uri).toString() === this.article()?.uri.toString()) this.refreshSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => void this.refresh()),
      vscode.window.onDidChangeTextEditorSelection(() => {
        this.followSoon();
      }),
      this.view.onDidChangeVisibility(() => void this.refresh()),
    );
  }

  /** Asks for the tree of the article in front and shows it. */
  async refresh(): Promise<void> {
    const article = this.article();
    const ticket = ++this.asked;
    const start = Date.now();
    clearTimeout(this.refreshTimer);
    const tree = article && (await this.server.ask(treeRequest, { uri: article.uri.toString() }));
    if (ticket !== this.asked) return;
    this.data.show(tree ?? undefined);
    this.view.description = tree?.publicationDate ?? '';
    this.shown = { at: Date.now(), took: Date.now() - start };
    this.followSoon();
  }

  dispose(): void {
    clearTimeout(this.refreshTimer);
    clearTimeout(this.timer);
    this.parts.dispose();
  }

  /** At once where the last time was quick or long ago: a long article has many thousands of lines in the view. */
  private refreshSoon(): void {
    clearTimeout(this.refreshTimer);
    const wait = this.shown.at + this.shown.took * share - Date.now();
    if (wait <= 0) void this.refresh();
    else this.refreshTimer = setTimeout(() => void this.refresh(), wait);
  }

  /** The article in front; while something else has the focus (the view, a panel) the one that is shown already. */
  private article(): vscode.TextDocument | undefined {
    return articleInFront(this.data.tree?.uri);
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.follow(), rest);
  }

  private async follow(): Promise<void> {
    const editor = articleEditor();
    if (!editor || !this.view.visible) return;
    if (editor.document.uri.toString() !== vscode.Uri.parse(this.data.tree?.uri ?? '').toString()) return;
    const node = this.data.nodeAt(editor.selection.active);
    if (!node || this.view.selection.includes(node)) return;
    try {
      await this.view.reveal(node, { select: true, focus: false });
    } catch (error) {
      // An edit may replace the tree between the look-up and the reveal; the next analysis reveals again.
      this.server.log.debug(`reveal: ${String(error)}`);
    }
  }
}
