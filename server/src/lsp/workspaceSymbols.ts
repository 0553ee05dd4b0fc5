// Workspace symbols: people, organisations and places of all open articles.
import type { SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { EntityType } from '../annotators/layers.ts';
import { symbolsMatching } from '../features/workspaceSymbols.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';

export function registerWorkspaceSymbols({ connection, store, guard }: Context): void {
  const empty: SymbolInformation[] = [];
  connection.onWorkspaceSymbol(
    guard.request(
      'workspaceSymbol',
      empty,
      async ({ query }, token, progress): Promise<SymbolInformation[]> => {
        const found: SymbolInformation[] = [];
        const { uris } = store;
        progress.begin('Dateline: looking through the open articles', 0, undefined, true);
        for (const [index, uri] of uris.entries()) {
          const analysis = await store.analysis(uri, token);
          if (analysis) found.push(...symbolsOf(analysis, query));
          progress.report((100 * (index + 1)) / uris.length);
        }
        progress.done();
        return found;
      },
    ),
  );
}

function symbolsOf({ article, convert, uri }: Analysis, query: string): SymbolInformation[] {
  return symbolsMatching(article, query).map(({ name, type, span, detail }) => ({
    name,
    kind: kindOf(type),
    location: { uri, range: convert.range(span) },
    containerName: detail,
  }));
}

function kindOf(type: EntityType | undefined): SymbolKind {
  if (type === 'ORG') return SymbolKind.Module;
  return type === 'LOC' ? SymbolKind.Namespace : SymbolKind.Class;
}
