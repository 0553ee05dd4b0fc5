// The article report as a virtual Markdown document that follows the analysis.
import * as vscode from 'vscode';
import { reportRequest } from '../../server/src/protocol/protocol.ts';
import type { DatelineServer } from './server.ts';

const scheme = 'dateline-report';

/** The address of an article's report; its query holds the article's own address. */
export function reportUri(article: vscode.Uri): vscode.Uri {
  const name = article.path.split('/').at(-1) ?? 'article';
  return vscode.Uri.from({ scheme, path: `/Report on ${name}.md`, query: article.toString() });
}

export function registerReport(server: DatelineServer): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) =>
      (await server.ask(reportRequest, { uri: uri.query })) ?? 'There is no report on this article.\n',
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    server.onAnalyzed((params) => {
      const uri = reportUri(vscode.Uri.parse(params.uri));
      const open = vscode.workspace.textDocuments.find(
        (document) => document.uri.toString() === uri.toString(),
      );
      if (open) changed.fire(open.uri);
    }),
  );
}
