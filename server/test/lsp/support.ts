// A client for the tests: starts the built server over stdio and speaks JSON-RPC with it as an editor does.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, MessageConnection, Range } from 'vscode-languageserver/node';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver/node';

const root = join(__dirname, '../../..');
export const serverPath = join(root, 'dist/server.cjs');
export const workerPath = join(root, 'dist/browser/server.js');

/** Builds once, where nothing is built yet. */
export function ensureBuilt(): void {
  if (existsSync(serverPath) && existsSync(workerPath)) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--only=server'], { stdio: 'inherit' });
}

export interface ClientOptions {
  readonly pull?: boolean;
  readonly encodings?: readonly string[];
  readonly trusted?: boolean;
  /** Whether the client has the commands of the VS Code extension. */
  readonly clientCommands?: boolean;
  readonly settings?: unknown;
  readonly configuration?: boolean;
  /** Whether the client can ask before it makes an edit. */
  readonly annotations?: boolean;
}

export class TestClient {
  readonly published = new Map<string, Diagnostic[]>();
  readonly log: string[] = [];
  readonly edits: unknown[] = [];
  readonly refreshes: string[] = [];
  capabilities: Record<string, unknown> = {};
  settings: unknown;
  #version = 1;

  private constructor(
    readonly connection: MessageConnection,
    readonly process: ReturnType<typeof spawn>,
    readonly folder: string,
  ) {}

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    ensureBuilt();
    const folder = await mkdtemp(join(tmpdir(), 'dateline-lsp-'));
    const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new TestClient(connection, child, folder);
    client.settings = options.settings;
    client.#listen();
    connection.listen();
    await client.#initialize(options);
    return client;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.published.set(uri, diagnostics);
      },
    );
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.log.push(message),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
      this.edits.push(edit);
      return { applied: true };
    });
    for (const method of [
      'workspace/diagnostic/refresh',
      'workspace/inlayHint/refresh',
      'client/registerCapability',
    ]) {
      connection.onRequest(method, () => {
        this.refreshes.push(method);
        return null;
      });
    }
  }

  async #initialize({
    pull = false,
    encodings,
    trusted,
    clientCommands = false,
    configuration = false,
    annotations = false,
  }: ClientOptions): Promise<void> {
    const uri = pathToFileURL(this.folder).toString();
    const result = await this.connection.sendRequest<{ capabilities: Record<string, unknown> }>(
      'initialize',
      {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ uri, name: 'test' }],
        initializationOptions: {
          trusted: trusted ?? true,
          clientCommands,
          settings: configuration ? undefined : this.settings,
        },
        capabilities: {
          ...(encodings ? { general: { positionEncodings: encodings } } : {}),
          textDocument: {
            ...(pull ? { diagnostic: { relatedDocumentSupport: false } } : {}),
            documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          },
          workspace: {
            configuration,
            diagnostics: { refreshSupport: true },
            inlayHint: { refreshSupport: true },
            workspaceEdit: {
              documentChanges: true,
              resourceOperations: ['create', 'rename'],
              ...(annotations && { changeAnnotationSupport: { groupsOnLabel: true } }),
            },
          },
        },
      },
    );
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).toString();
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(this.file(name), text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type: 2 }],
    });
  }

  async open(name: string, text: string, languageId = 'plaintext'): Promise<string> {
    const uri = this.uri(name);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  async change(uri: string, contentChanges: readonly { range?: Range; text: string }[]): Promise<void> {
    this.#version += 1;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges,
    });
  }

  /** A request about a document; `R` is what the caller expects. */
  ask<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, uri, ...params });
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    return (await this.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri)).items;
  }

  /** Waits until what was pushed for a document satisfies a condition. */
  async pushed(
    uri: string,
    when: (diagnostics: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const diagnostics = this.published.get(uri);
      if (diagnostics && when(diagnostics)) return diagnostics;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(
      `Diagnostics did not come; the last were ${JSON.stringify(this.published.get(uri))}\n${this.log.join('\n')}`,
    );
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.process.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The position of a piece of text, in UTF-16. */
export function positionOf(text: string, piece: string, inside = 0): { line: number; character: number } {
  const offset = text.indexOf(piece) + inside;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

export function rangeOf(text: string, piece: string): Range {
  return { start: positionOf(text, piece), end: positionOf(text, piece, piece.length) };
}

export const article = `Harbour bridge to open in spring

25 May 2022

Mayor Jana Holtmann opened the debate in Brest on Wednesday. “We will build it this year,” Jana Holtmann said.

The council of Brest meets again on Tuesday 26 May 2022. “Nobody has asked us”, reads the wall of the ZQXA hall.
`;
