// Faults of the files that Dateline reads beside articles: a diagnostic on the file and, once, a message.
import type { Connection, Position } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { YamlFault } from '../formats/yamlFile.ts';

export interface FileFault {
  readonly message: string;
  readonly at: Position;
  readonly severity: DiagnosticSeverity;
}

export function faultAs(severity: DiagnosticSeverity, { message, line, column }: YamlFault): FileFault {
  return { message, at: { line: line - 1, character: column - 1 }, severity };
}

export class FileProblems {
  readonly #connection: Connection;
  readonly #reported = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** A fault for which the file is not used. */
  report(uri: string, message: string, at: Position = { line: 0, character: 0 }): void {
    this.reportAll(uri, [{ message, at, severity: DiagnosticSeverity.Error }], 'It is not used.');
  }

  /** `consequence` tells, behind the first fault, what becomes of the file. */
  reportAll(uri: string, faults: readonly FileFault[], consequence: string): void {
    const messages = faults.map(({ message }) => message).join('\n');
    if (this.#reported.get(uri) === messages) return;
    this.#reported.set(uri, messages);
    const diagnostics = faults.map(({ message, at, severity }) => ({
      range: { start: at, end: at },
      message,
      severity,
      source: 'dateline',
    }));
    void this.#connection.sendDiagnostics({ uri, diagnostics });
    const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    this.#connection.console.warn(`${uri}: ${messages}`);
    this.#connection.window.showWarningMessage(`${name}: ${faults[0]?.message ?? ''} ${consequence}`);
  }

  clear(uri: string): void {
    if (this.#reported.delete(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
