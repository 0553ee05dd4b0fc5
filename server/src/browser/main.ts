// The server in a web worker: messages over the worker's port, files through the client.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { noFiles } from '../lsp/files.ts';
import { startServer } from '../lsp/server.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), noFiles);
