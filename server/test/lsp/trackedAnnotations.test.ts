// Annotations in a text that is edited, over stdio: what the client is told, and what a save writes into the sidecar.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import type { ArticleAnnotations } from '../../src/protocol/annotations.ts';
import type { Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, rangeOf } from './support.ts';

describe('language server: annotations of an edited text', () => {
  let client: TestClient;
  let told: string[];
  let uri: string;
  const sidecar = () => readFile(client.file('note.txt.annotations.json'), 'utf8');
  const placed = async () => (await client.ask<ArticleAnnotations>('dateline/annotations', uri)).annotations;
  const save = () => client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  const replace = (text: string, old: string, fresh: string) =>
    client.change(uri, [{ range: rangeOf(text, old), text: fresh }]);
  const annotate = async (words: string) => {
    const params = { range: rangeOf(article, words), label: 'check', note: '' };
    assert.equal((await client.ask<Outcome>('dateline/annotate', uri, params)).done, true);
  };

  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
    told = [];
    client.connection.onNotification('dateline/annotationsChanged', (params: { uri: string }) => {
      told.push(params.uri);
    });
    uri = await client.open('note.txt', article);
    await annotate('Jana Holtmann opened');
    await annotate('The council');
    await placed();
  });
  afterEach(() => client.stop());

  it('are told of when they come, are lost and are found, not when they move', async () => {
    assert.deepEqual(told, [uri, uri]);
    await replace(article, 'Harbour', 'The old harbour');
    await placed();
    assert.equal(told.length, 2);
    await replace(article, 'The council', '');
    assert.deepEqual(
      (await placed()).map(({ range }) => range === null),
      [false, true],
    );
    assert.equal(told.length, 3);
    await client.change(uri, [{ text: article }]);
    assert.deepEqual(
      (await placed()).map(({ range }) => range),
      [rangeOf(article, 'Jana Holtmann opened'), rangeOf(article, 'The council')],
    );
    assert.equal(told.length, 4);
  });

  it('stay on words that are edited; a save writes their anchors anew and leaves all else as it is', async () => {
    const before = (await sidecar()).split('\n');
    await replace(article, 'opened', 'reopened');
    await save();
    const lost = await waitFor(async () => {
      const lines = (await sidecar()).split('\n');
      return lines.some((line) => line.includes('"Jana Holtmann reopened"')) && lines;
    });
    assert.equal(lost.length, before.length);
    const changed = lost.filter((line) => !before.includes(line));
    assert.ok(changed.length > 0 && changed.length <= 3, changed.join('\n'));
    assert.deepEqual(
      (await placed()).map(({ quote }) => quote),
      ['Jana Holtmann reopened', 'The council'],
    );
    assert.deepEqual(
      (await placed())[0]?.range,
      rangeOf(article.replace('opened', 'reopened'), 'Jana Holtmann reopened'),
    );
  });

  it('are not written where the edit left their anchors good, nor into a damaged sidecar', async () => {
    const before = await sidecar();
    await replace(article, 'Harbour', 'Old harbour');
    await save();
    await placed();
    assert.equal(await sidecar(), before);
    await replace(article.replace('Harbour', 'Old harbour'), 'opened', 'reopened');
    await placed();
    await writeFile(client.file('note.txt.annotations.json'), '{ "damaged');
    await save();
    const problems = await client.pushed(client.uri('note.txt.annotations.json'), (all) => all.length > 0);
    assert.match(JSON.stringify(problems), /JSON/);
    assert.equal(await sidecar(), '{ "damaged');
  });
});

async function waitFor<T>(look: () => Promise<T | false>): Promise<T> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not come.');
}
