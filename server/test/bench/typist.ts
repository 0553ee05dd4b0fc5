// The built server over stdio with one article in it, in which somebody types: what is timed are the answers as an editor gets them.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Times in milliseconds. */
export interface Typist {
  /** Opens the article; `meanwhile` asks for what is timed before the first diagnostics. */
  open(meanwhile?: Meanwhile): Promise<{ readonly asked: number; readonly diagnosed: number }>;
  /** The letter number `n`, from the keystroke to the diagnostics of that version. */
  type(n: number): Promise<number>;
  close(): void;
}

type Meanwhile = (request: <R>(method: string, params: object) => Promise<R>) => Promise<void>;

export async function startTypist(uri: string, text: string): Promise<Typist> {
  const server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<number, () => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: { version?: number }) => {
    waiting.get(params.version ?? -1)?.();
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const diagnosticsOf = (version: number) =>
    new Promise<void>((resolve) => {
      waiting.set(version, resolve);
    });
  const line = lineToTypeIn(text);
  return {
    open: async (meanwhile) => {
      const diagnostics = diagnosticsOf(1);
      const start = performance.now();
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'article', version: 1, text },
      });
      await meanwhile?.((method, params) => connection.sendRequest(method, params));
      const asked = performance.now() - start;
      await diagnostics;
      return { asked, diagnosed: performance.now() - start };
    },
    type: async (n) => {
      const position = { line, character: 20 + n };
      const diagnostics = diagnosticsOf(n + 2);
      const start = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: n + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'abcde '[n % 6] ?? 'a' }],
      });
      await diagnostics;
      return performance.now() - start;
    },
    close: () => {
      connection.dispose();
      server.kill();
    },
  };
}

/** A long one in the middle of the text. */
function lineToTypeIn(text: string): number {
  const lines = text.split('\n');
  return lines.findIndex((line, at) => at > lines.length / 2 && line.length > 40);
}
