// The extension without its platform: starts the server and puts up the views, the threads, the commands, the status bar and the marks.
import * as vscode from 'vscode';
import { registerAnnotationHovers } from './annotations/annotationHover.ts';
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
  const parts = makeParts(server, context.workspaceState);
  const { annotations, annotationsView: view, threads, highlight, review, comparison } = parts;
  context.subscriptions.push(
    server,
    ...Object.values(parts),
    registerThreadCommands({ server, annotations, threads }),
    registerViewCommands({ server, annotations, view }),
    registerStatusBar(server),
    registerAnnotationDecorations(annotations),
    registerAnnotationHovers(annotations),
    registerReport(server),
    registerCommands({ server, highlight, review, comparison }),
    followSettings(server),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.announceTrust()),
  );
  await server.restart();
  return { server, ...parts };
}

function makeParts(server: DatelineServer, memory: vscode.Memento): Omit<Dateline, 'server'> {
  const annotations = new OpenAnnotations(server);
  const comparison = new AnnotatorComparison(server);
  return {
    tree: new ArticleTreeView(server),
    highlight: new EntityHighlight(server),
    review: new Review(server),
    annotations,
    threads: new AnnotationThreads(annotations),
    annotationsView: new AnnotationsView(server, annotations, memory),
    comparison,
    differences: new DifferencesView(comparison),
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
