// Pull diagnostics: what the client asks for; where it has the answer already, it is told so.
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Context } from './context.ts';
import type { Analysis, Declined } from './openArticle.ts';
import { diagnosticsOf } from './toLsp.ts';

export function registerDiagnostics({ connection, session, store, guard }: Context): void {
  if (!session.can.pullDiagnostics) return;
  const ids = new WeakMap<Analysis | Declined, string>();
  let count = 0;
  const idOf = (result: Analysis | Declined) => {
    const id = ids.get(result) ?? String((count += 1));
    ids.set(result, id);
    return id;
  };
  const empty: DocumentDiagnosticReport = { kind: 'full', items: [] };
  connection.languages.diagnostics.on(
    guard.request(
      'diagnostic',
      empty,
      async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
        const result = await store.result(textDocument.uri, token);
        if (!result) return empty;
        const resultId = idOf(result);
        if (resultId === previousResultId) return { kind: 'unchanged', resultId };
        return { kind: 'full', resultId, items: diagnosticsOf(result, session.can.relatedInformation) };
      },
    ),
  );
}
