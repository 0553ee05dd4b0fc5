// Moves and renames over stdio: the server's edit takes sidecars along, and names them anew afterwards.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import type { RenameFile } from 'vscode-languageserver/node';
import type { ArticleAnnotations } from '../../src/protocol/annotations.ts';
import type { Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, rangeOf } from './support.ts';

const suffix = '.annotations.json';

describe('language server: files renamed', () => {
  let client: TestClient;
  const told: string[] = [];
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
    told.length = 0;
    client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      told.push(message);
      return null;
    });
  });
  afterEach(() => client.stop());

  async function annotated(name: string): Promise<string> {
    const uri = await client.open(name, article);
    const range = rangeOf(article, 'Brest on');
    const outcome = await client.ask<Outcome>('dateline/annotate', uri, { range, label: name, note: '' });
    assert.equal(outcome.done, true, outcome.message);
    return uri;
  }

  async function willRename(...pairs: [string, string][]): Promise<string[]> {
    const files = pairs.map(([from, to]) => ({ oldUri: client.uri(from), newUri: client.uri(to) }));
    const edit = await client.connection.sendRequest<{ documentChanges: RenameFile[] } | null>(
      'workspace/willRenameFiles',
      { files },
    );
    const prefix = client.uri('x').slice(0, -1);
    return (edit?.documentChanges ?? []).map(({ kind, oldUri, newUri }) =>
      [kind, oldUri.replace(prefix, ''), newUri.replace(prefix, '')].join(' '),
    );
  }

  it('announces it for articles and sidecars', () => {
    const { fileOperations } = client.capabilities['workspace'] as {
      fileOperations: Record<string, { filters: { pattern: { glob: string } }[] }>;
    };
    const globs = fileOperations['willRename']?.filters.map(({ pattern }) => pattern.glob);
    assert.deepEqual(globs, [
      '**/*.txt',
      '**/*.md',
      '**/*.markdown',
      '**/*.article',
      '**/*.annotations.json',
    ]);
  });

  it('moves the sidecars of several articles, and nothing where there is none', async () => {
    await annotated('a b.txt');
    await annotated('c.txt');
    assert.deepEqual(await willRename(['a b.txt', 'sub/a.txt'], ['c.txt', 'ü.md'], ['none.txt', 'd.txt']), [
      `rename a%20b.txt${suffix} sub/a.txt${suffix}`,
      `rename c.txt${suffix} %C3%BC.md${suffix}`,
    ]);
    assert.deepEqual(await willRename(['none.txt', 'd.txt']), []);
  });

  it('leaves a sidecar to whoever moves it together with its article', async () => {
    await annotated('a.txt');
    const pairs: [string, string][] = [
      ['a.txt', 'sub/a.txt'],
      [`a.txt${suffix}`, `sub/a.txt${suffix}`],
    ];
    assert.deepEqual(await willRename(...pairs), []);
    assert.deepEqual(told, []);
  });

  it('leaves both where the new name has annotations already, and says so', async () => {
    await annotated('a.txt');
    await client.write(`b.txt${suffix}`, '{}');
    assert.deepEqual(await willRename(['a.txt', 'b.txt']), []);
    assert.match(told.join(), /annotations in b\.txt\.annotations\.json already.*stay in a\.txt\.annot/);
    assert.ok(existsSync(client.file(`a.txt${suffix}`)));
  });

  it('names the article anew in the file once it is moved, and leaves a damaged one', async () => {
    await annotated('a.txt');
    await rename(client.file(`a.txt${suffix}`), client.file(`b.txt${suffix}`));
    await client.write(`d.txt${suffix}`, '{"items": [');
    const files = [
      { oldUri: client.uri('a.txt'), newUri: client.uri('b.txt') },
      { oldUri: client.uri('c.txt'), newUri: client.uri('d.txt') },
      { oldUri: client.uri('e.txt'), newUri: client.uri('f.txt') },
    ];
    await client.connection.sendNotification('workspace/didRenameFiles', { files });
    const uri = await client.open('b.txt', article);
    const { annotations } = await client.ask<ArticleAnnotations>('dateline/annotations', uri);
    assert.equal(annotations[0]?.label, 'a.txt');
    const read = () => readFile(client.file(`b.txt${suffix}`), 'utf8');
    for (let tries = 0; tries < 200 && !(await read()).includes('b.txt'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const json = await read();
    assert.match(json, /"source":"b\.txt"/);
    assert.doesNotMatch(json, /"source":"a\.txt"/);
    assert.equal(await readFile(client.file(`d.txt${suffix}`), 'utf8'), '{"items": [');
    assert.equal(existsSync(client.file(`f.txt${suffix}`)), false, 'nothing is made where nothing was');
  });

  describe('an article that another tool moved', () => {
    const moved = async (text: string, answer: string): Promise<string> => {
      await annotated('old.txt');
      client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
        told.push(message);
        return { title: answer };
      });
      client.connection.onRequest('workspace/applyEdit', async (params: Applied) => {
        for (const { oldUri, newUri } of params.edit.documentChanges)
          await rename(new URL(oldUri), new URL(newUri));
        return { applied: true };
      });
      return client.open('new name.txt', text);
    };
    const annotationsOf = async (uri: string) =>
      (await client.ask<ArticleAnnotations>('dateline/annotations', uri)).annotations.map(
        ({ label }) => label,
      );
    const until = async (condition: () => boolean | Promise<boolean>) => {
      for (let tries = 0; tries < 200 && !(await condition()); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };

    it('takes the sidecar that is surely its own, when the user agrees', async () => {
      const uri = await moved(`Before.\n\n${article}`, 'Take Them Over');
      await until(async () => (await annotationsOf(uri)).length > 0);
      assert.deepEqual(await annotationsOf(uri), ['old.txt']);
      assert.match(told.join(), /old\.txt\.annotations\.json .* stand in new name\.txt/);
      assert.equal(existsSync(client.file(`old.txt${suffix}`)), false);
      const json = await readFile(client.file(`new name.txt${suffix}`), 'utf8');
      assert.match(json, /"source":"new name\.txt"/);
    });

    it('leaves it when the user says so, and does not ask again', async () => {
      const uri = await moved(article, 'Leave Them');
      await until(() => told.length > 0);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await client.open('new name.txt', article);
      await client.pushed(uri);
      assert.equal(told.length, 1);
      assert.ok(existsSync(client.file(`old.txt${suffix}`)));
    });

    it('asks nothing where the words are not all there, or the other article is', async () => {
      const uri = await moved(article.replace('Brest on', 'Lorient on'), 'Take Them Over');
      await client.pushed(uri);
      await client.write('old.txt', article);
      await client.pushed(await client.open('third.txt', article));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(told, []);
    });
  });
});

interface Applied {
  readonly edit: { readonly documentChanges: readonly RenameFile[] };
}
