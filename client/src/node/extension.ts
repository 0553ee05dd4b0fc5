// Entry point in Node: desktop VS Code and remote hosts. The server is a process of its own.
import type { ExtensionContext } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Dateline } from '../client.ts';
import { startDateline } from '../client.ts';

export interface NodeDateline extends Dateline {
  /** Process id of the server while it runs. */
  readonly serverPid: () => number | undefined;
}

let running: Dateline | undefined;

export async function activate(context: ExtensionContext): Promise<NodeDateline> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const dateline = await startDateline(
    context,
    (options) => new LanguageClient('dateline', 'Dateline', serverOptions, options),
  );
  running = dateline;
  const serverPid = () => {
    const { client } = dateline.server;
    return client instanceof LanguageClient ? client.serverProcess?.pid : undefined;
  };
  return { ...dateline, serverPid };
}

export async function deactivate(): Promise<void> {
  await running?.server.stop();
}
