// Entry point in the browser: VS Code for the Web. The server is a worker.
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Dateline } from '../client.ts';
import { startDateline } from '../client.ts';

let running: Dateline | undefined;
let worker: Worker | undefined;

export async function activate(context: ExtensionContext): Promise<Dateline> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  const startWorker = () => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve(worker);
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
