// The server in a Node process: over stdio, IPC or a socket, as its arguments say (`--stdio`, `--node-ipc`, `--socket=…`).
import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeFiles } from './nodeFiles.ts';

// Without a transport the process would fail with a stack trace; what people and editors mean then is stdio.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument)))
  process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
const report = (what: string) => (error: unknown) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${what}: ${detail}`);
};
// A fault that nobody handled costs its own answer, never the server.
process.on('unhandledRejection', report('Unhandled rejection'));
process.on('uncaughtException', report('Uncaught exception'));

startServer(connection, nodeFiles);
