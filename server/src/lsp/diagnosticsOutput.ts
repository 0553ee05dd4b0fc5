// What goes to the client unasked: pushed diagnostics, the news of each analysis, and calls to ask again.
import type { Connection } from 'vscode-languageserver';
import { statisticsOf } from '../features/statistics.ts';
import type { AnalyzedParams, DocumentParams } from '../protocol/protocol.ts';
import { analyzedNotification, annotationsChangedNotification } from '../protocol/protocol.ts';
import type { Guard } from './guard.ts';
import type { Analysis, Declined } from './openArticle.ts';
import { isAnalysis } from './openArticle.ts';
import type { Session } from './session.ts';
import { diagnosticsOf } from './toLsp.ts';

export class DiagnosticsOutput {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #guard: Guard;

  constructor(connection: Connection, session: Session, guard: Guard) {
    this.#connection = connection;
    this.#session = session;
    this.#guard = guard;
  }

  analyzed(result: Analysis | Declined): void {
    const { can } = this.#session;
    const { uri, version } = result;
    if (!can.pullDiagnostics) {
      this.#send(
        this.#connection.sendDiagnostics({
          uri,
          version,
          diagnostics: diagnosticsOf(result, can.relatedInformation),
        }),
      );
    }
    const news = isAnalysis(result) ? newsOf(result) : nothingIn(result);
    this.#send(this.#connection.sendNotification(analyzedNotification, news));
  }

  annotated(uri: string): void {
    const params: DocumentParams = { uri };
    this.#send(this.#connection.sendNotification(annotationsChangedNotification, params));
  }

  closed(uri: string): void {
    if (!this.#session.can.pullDiagnostics)
      this.#send(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Asks the client to ask again. */
  refresh(): void {
    const { can } = this.#session;
    const { languages } = this.#connection;
    if (can.pullDiagnostics && can.refreshDiagnostics) this.#send(languages.diagnostics.refresh());
    if (can.refreshInlayHints) this.#send(languages.inlayHint.refresh());
    if (can.refreshSemanticTokens) this.#send(Promise.resolve(languages.semanticTokens.refresh()));
  }

  #send(sending: Promise<void>): void {
    sending.catch((error: unknown) => {
      this.#guard.failed('Sending to the client', error);
    });
  }
}

function newsOf({ uri, version, article, diagnostics }: Analysis): AnalyzedParams {
  const { people, quotations } = statisticsOf(article);
  const warnings = diagnostics.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  ).length;
  return { uri, version, people, dates: article.timexes.length, quotations, warnings, declined: null };
}

function nothingIn({ uri, version, declined }: Declined): AnalyzedParams {
  return {
    uri,
    version,
    people: 0,
    dates: 0,
    quotations: 0,
    warnings: 0,
    declined: declined === '' ? null : declined,
  };
}
