// Keeps the Article view in step with the article in front, its analysis and the cursor.
import * as vscode from 'vscode';
import { treeRequest } from '../../../server/src/protocol/protocol.ts';
import { articleEditor, articleInFront } from '../articles.ts';
import type { DatelineServer } from '../server.ts';
import type { TreeElement } from './articleTree.ts';
import { ArticleTreeData } from './articleTree.ts';

/** Milliseconds that the cursor has to rest before the view follows it. */
const rest = 150;

export class ArticleTreeView implements vscode.Disposable {
  readonly data = new ArticleTreeData();
  readonly view: vscode.TreeView<TreeElement> = vscode.window.createTreeView('dateline.article', {
    treeDataProvider: this.data,
    showCollapseAll: true,
  });
  private readonly parts: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(private readonly server: DatelineServer) {
    this.parts = vscode.Disposable.from(
      this.data,
      this.view,
      server.onAnalyzed((params) => {
        if (vscode.Uri.parse(params.uri).toString() === this.article()?.uri.toString()) void this.refresh();
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
    const tree = article && (await this.server.ask(treeRequest, { uri: article.uri.toString() }));
    if (ticket !== this.asked) return;
    this.data.show(tree ?? undefined);
    this.view.description = tree?.publicationDate ?? '';
    this.followSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.parts.dispose();
  }

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
