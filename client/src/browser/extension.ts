// Entry point in the browser: VS Code for the Web. The server is a worker.
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { Dateline } from '../client.ts';
import { startDateline } from '../client.ts';

let running: Dateline | undefined;
let worker: Worker | undefined;

export async function activate(context: ExtensionContext): Promise<Dateline> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  const startWorker = () => {
    worker?.terminate();
    worker = new Worker(script);
    // A worker of VS Code's host is no instance of `Worker`, by which the client would know it.
    const transports = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    return Promise.resolve(transports);
  };
  running = await startDateline(
    context,
    (options) => new LanguageClient('dateline', 'Dateline', startWorker, options),
  );
  return running;
}

export async function deactivate(): Promise<void> {
  await running?.server.stop();
  worker?.terminate();
}
