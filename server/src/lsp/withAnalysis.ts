// The frame of a handler that answers from the analysis of its document.
import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';

/** A handler that has the analysis of its document; answers `empty` where there is none. */
export function withAnalysis<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  { store, guard }: Context,
  name: string,
  empty: R,
  answer: (analysis: Analysis, params: P) => R,
): (params: P, token: CancellationToken) => Promise<R> {
  return guard.request(name, empty, async (params: P, token: CancellationToken) => {
    const analysis = await store.analysis(params.textDocument.uri, token);
    return analysis ? answer(analysis, params) : empty;
  });
}
