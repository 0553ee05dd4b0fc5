// Faults of the files that Dateline reads beside articles: a diagnostic on the file and, once, a message.
import type { Connection, Position } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';

export class FileProblems {
  readonly #connection: Connection;
  readonly #reported = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  report(uri: string, message: string, at: Position = { line: 0, character: 0 }): void {
    if (this.#reported.get(uri) === message) return;
    this.#reported.set(uri, message);
    const range = { start: at, end: at };
    const diagnostic = { range, message, severity: DiagnosticSeverity.Error, source: 'dateline' };
    void this.#connection.sendDiagnostics({ uri, diagnostics: [diagnostic] });
    const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    this.#connection.console.warn(`${uri}: ${message}`);
    this.#connection.window.showWarningMessage(`${name} is not used. ${message}`);
  }

  clear(uri: string): void {
    if (this.#reported.delete(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
