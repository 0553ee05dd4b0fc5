// The extension without its platform: starts the server and puts up the views, the threads, the commands, the status bar and the marks.
import * as vscode from 'vscode';
import { AnnotationThreads } from './annotations/threads.ts';
import { AnnotationsView } from './annotations/annotationsView.ts';
import { OpenAnnotations } from './annotations/articleAnnotations.ts';
import { Review } from './annotations/review.ts';
import { registerThreadCommands } from './annotations/threadCommands.ts';
import { registerViewCommands } from './annotations/viewCommands.ts';
import { articleLanguages } from './articles.ts';
import { registerCommands } from './commands/commands.ts';
import { registerAnnotationDecorations } from './decorations.ts';
import { AnnotatorComparison } from './exchange/comparison.ts';
import { DifferencesView } from './exchange/differencesView.ts';
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
  readonly annotations: OpenAnnotations;
  readonly threads: AnnotationThreads;
  readonly annotationsView: AnnotationsView;
  readonly comparison: AnnotatorComparison;
  readonly differences: DifferencesView;
}

export async function startDateline(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): Promise<Dateline> {
  const server = new DatelineServer(createClient);
  const tree = new ArticleTreeView(server);
  const highlight = new EntityHighlight(server);
  const review = new Review(server);
  const annotations = new OpenAnnotations(server);
  const threads = new AnnotationThreads(annotations);
  const annotationsView = new AnnotationsView(server, annotations, context.workspaceState);
  const comparison = new AnnotatorComparison(server);
  const differences = new DifferencesView(comparison);
  context.subscriptions.push(
    server,
    tree,
    highlight,
    review,
    annotations,
    threads,
    annotationsView,
    registerThreadCommands({ server, annotations, threads }),
    registerViewCommands({ server, annotations, view: annotationsView }),
    comparison,
    differences,
    registerStatusBar(server),
    registerAnnotationDecorations(annotations),
    registerReport(server),
    registerCommands({ server, highlight, review, comparison }),
    followSettings(server),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.announceTrust()),
  );
  await server.restart();
  return {
    server,
    tree,
    highlight,
    review,
    annotations,
    threads,
    annotationsView,
    comparison,
    differences,
  };
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
