// The running language server as the rest of the client sees it: requests that never throw, restarts, and what it announces.
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  AnalyzedParams,
  DocumentParams,
  InitializationOptions,
} from '../../server/src/protocol/protocol.ts';
import {
  analyzedNotification,
  annotationsChangedNotification,
  setPublicationDateCommand,
  setSpeakerCommand,
  trustNotification,
} from '../../server/src/protocol/protocol.ts';
import { articleSelector } from './articles.ts';
import { answerFileRequests } from './files.ts';
import { showOutcome } from './outcome.ts';
import type { Requests } from './requests.ts';
import { withReason } from './stetReason.ts';

/** Makes a client for this platform: a process in Node, a worker in the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export class DatelineServer implements vscode.Disposable {
  private readonly analyzed = new vscode.EventEmitter<AnalyzedParams>();
  readonly onAnalyzed = this.analyzed.event;
  private readonly annotationsChanged = new vscode.EventEmitter<DocumentParams>();
  readonly onAnnotationsChanged = this.annotationsChanged.event;
  readonly log = vscode.window.createOutputChannel('Dateline', { log: true });
  /** Rule files may be named anything, and lie anywhere. */
  private readonly watchers = ['**/*.annotations.json', '**/*.{yaml,yml}', '**/.dateline/rules'].map(
    (pattern) => vscode.workspace.createFileSystemWatcher(pattern),
  );
  private current: BaseLanguageClient | undefined;
  private change: Promise<void> = Promise.resolve();

  constructor(private readonly createClient: CreateClient) {}

  /** The client of the running server; another one after each restart that the user or a setting asked for. */
  get client(): BaseLanguageClient | undefined {
    return this.current;
  }

  /** Starts the server, or stops it and starts it anew. Calls queue up, so that there is never more than one. */
  restart(): Promise<void> {
    this.change = this.change.then(() => this.stopNow()).then(() => this.startNow());
    return this.change;
  }

  stop(): Promise<void> {
    this.change = this.change.then(() => this.stopNow());
    return this.change;
  }

  /** The server's answer; undefined where it has none, because it is down or failed. */
  async ask<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result'] | undefined> {
    await this.change;
    try {
      return await this.current?.sendRequest<Requests[M]['result']>(method, params);
    } catch (error) {
      this.log.error(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  async announceTrust(): Promise<void> {
    await this.change;
    await this.current?.sendNotification(trustNotification, { trusted: true });
  }

  dispose(): void {
    void this.stop().finally(() => {
      for (const part of [this.analyzed, this.annotationsChanged, this.log, ...this.watchers]) part.dispose();
    });
  }

  private async startNow(): Promise<void> {
    const client = this.createClient(this.options());
    this.current = client;
    client.onNotification(analyzedNotification, (params: AnalyzedParams) => {
      this.analyzed.fire(params);
    });
    client.onNotification(annotationsChangedNotification, (params: DocumentParams) => {
      this.annotationsChanged.fire(params);
    });
    answerFileRequests(client);
    try {
      await client.start();
    } catch (error) {
      this.log.error(`The server did not start: ${String(error)}`);
      void vscode.window.showErrorMessage('Dateline: the language server did not start. See the log.');
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(`The server did not stop in order: ${String(error)}`);
    }
  }

  private options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      trusted: vscode.workspace.isTrusted,
      clientFiles: true,
      clientCommands: true,
    };
    return {
      documentSelector: articleSelector(),
      outputChannel: this.log,
      initializationOptions,
      synchronize: { fileEvents: this.watchers },
      // Hovers show words of articles: of all commands their links may run these alone.
      markdown: { isTrusted: { enabledCommands: [setPublicationDateCommand, setSpeakerCommand] } },
      middleware: {
        executeCommand: async (command, args, next) => {
          const given = await withReason(command, args);
          if (!given) return undefined;
          const outcome: unknown = await next(command, given);
          showOutcome(outcome);
          return outcome;
        },
      },
    };
  }
}
