// The browser bundle with the globals of a worker alone: no `process`, no `require`, nothing of Node.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { article, ensureBuilt, positionOf, workerPath } from '../lsp/support.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: unknown;
}

class FakeWorker {
  readonly sent: Message[] = [];
  readonly scope: Record<string, unknown>;

  constructor(code: string) {
    const scope: Record<string, unknown> = {
      setTimeout,
      clearTimeout,
      queueMicrotask,
      TextEncoder,
      TextDecoder,
      URL,
      console,
      structuredClone,
    };
    scope['self'] = scope;
    scope['postMessage'] = (message: Message) => void this.sent.push(structuredClone(message));
    scope['addEventListener'] = () => undefined;
    this.scope = scope;
    runInContext(code, createContext(scope));
  }

  post(message: object): void {
    const listen = this.scope['onmessage'] as (event: { data: unknown }) => void;
    listen({ data: { jsonrpc: '2.0', ...message } });
  }

  async answer(id: number): Promise<Message> {
    for (let turn = 0; turn < 500; turn += 1) {
      const message = this.sent.find((one) => one.id === id && one.method === undefined);
      if (message) return message;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`No answer to ${id}: ${JSON.stringify(this.sent)}`);
  }
}

describe('server in a worker', () => {
  before(function () {
    this.timeout(60_000);
    ensureBuilt();
  });

  it('starts and answers a hover without Node', async () => {
    const worker = new FakeWorker(await readFile(workerPath, 'utf8'));
    assert.equal(
      runInContext('typeof process + typeof require + typeof Buffer', worker.scope as never),
      'undefined'.repeat(3),
    );
    worker.post({
      id: 1,
      method: 'initialize',
      params: {
        processId: null,
        rootUri: null,
        capabilities: {},
        initializationOptions: { clientFiles: true },
      },
    });
    assert.ok((await worker.answer(1)).result);
    worker.post({ method: 'initialized', params: {} });
    const uri = 'vscode-vfs://host/a.txt';
    worker.post({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'plaintext', version: 1, text: article } },
    });
    // The worker has no files of its own: the sidecar comes from the client.
    for (
      let turn = 0;
      turn < 200 && !worker.sent.some(({ method }) => method === 'dateline/readFile');
      turn += 1
    ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const { id, method } of worker.sent)
      if (method === 'dateline/readFile') worker.post({ id, result: null });
    worker.post({
      id: 2,
      method: 'textDocument/hover',
      params: { textDocument: { uri }, position: positionOf(article, 'Wednesday', 1) },
    });
    const hover = (await worker.answer(2)).result as { contents: { value: string } } | null;
    assert.match(hover?.contents.value ?? '', /2022/);
  });

  it('gets rule files from the client', async () => {
    const worker = new FakeWorker(await readFile(workerPath, 'utf8'));
    const folder = 'vscode-vfs://host/desk';
    const files = new Map([
      [`${folder}/.dateline/rules/a.yaml`, 'id: house-brest\nkind: existence\nwords: [Brest]\n'],
    ]);
    const workspaceFolders = [{ uri: folder, name: 'desk' }];
    worker.post({
      id: 1,
      method: 'initialize',
      params: {
        processId: null,
        rootUri: null,
        workspaceFolders,
        capabilities: {},
        initializationOptions: { clientFiles: true },
      },
    });
    await worker.answer(1);
    worker.post({ method: 'initialized', params: {} });
    const textDocument = { uri: `${folder}/a.txt`, languageId: 'plaintext', version: 1, text: article };
    worker.post({ method: 'textDocument/didOpen', params: { textDocument } });
    const answered = new Set<unknown>();
    const found = () =>
      worker.sent.some((message) => JSON.stringify(message).includes('"code":"house-brest"'));
    for (let turn = 0; turn < 500 && !found(); turn += 1) {
      for (const { id, method, params } of worker.sent) {
        if (id === undefined || method === undefined || answered.has(id)) continue;
        answered.add(id);
        const { uri = '' } = (params ?? {}) as { uri?: string };
        const listed = uri.endsWith('/rules') ? ['a.yaml'] : [];
        worker.post({ id, result: method === 'dateline/listFiles' ? listed : (files.get(uri) ?? null) });
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.ok(found());
  });
});
