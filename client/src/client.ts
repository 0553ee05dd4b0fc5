// The extension without its platform: starts the server and puts up the view, the commands, the status bar and the marks.
import * as vscode from 'vscode';
import { Review } from './annotations/review.ts';
import { articleLanguages } from './articles.ts';
import { registerCommands } from './commands/commands.ts';
import { registerAnnotationDecorations } from './decorations.ts';
import { EntityHighlight } from './highlight.ts';
import { registerReport } from './report.ts';
import type { CreateClient } from './server.ts';
import { DatelineServer } from './server.ts';
import { registerStatusBar } from './statusBar.ts';
import { ArticleTreeView } from './tree/articleTreeView.ts';

/** What `activate` gives to other extensions, and to the tests. */
export interface Dateline {
  readonly server: DatelineServer;
  readonly tree: ArticleTreeView;
  readonly highlight: EntityHighlight;
  readonly review: Review;
}

export async function startDateline(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): Promise<Dateline> {
  const server = new DatelineServer(createClient);
  const tree = new ArticleTreeView(server);
  const highlight = new EntityHighlight(server);
  const review = new Review(server);
  context.subscriptions.push(
    server,
    tree,
    highlight,
    review,
    registerStatusBar(server),
    registerAnnotationDecorations(server),
    registerReport(server),
    registerCommands({ server, highlight, review }),
    followSettings(server),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.announceTrust()),
  );
  await server.restart();
  return { server, tree, highlight, review };
}

/** Menus and keys follow `dateline.languages`; the server is told of documents by a selector that is fixed at its start. */
function followSettings(server: DatelineServer): vscode.Disposable {
  const tellMenus = () =>
    vscode.commands.executeCommand('setContext', 'dateline.languageIds', articleLanguages());
  void tellMenus();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('dateline.languages')) return;
    void tellMenus();
    void server.restart();
  });
}
