// What a name is, over stdio: said by a code action or a request, kept in the sidecar, seen in hovers and the tree, forgotten.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { CodeAction, Hover, MarkupContent, Range } from 'vscode-languageserver/node';
import type { ArticleTree, NameAtPlace, Outcome, TreeGroupKind } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

const cursor = (words: string): Range => ({
  start: positionOf(article, words),
  end: positionOf(article, words),
});

describe('language server: what a name is', () => {
  let client: TestClient;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const labels = async (uri: string, kind: TreeGroupKind) => {
    const { groups } = await client.ask<ArticleTree>('dateline/tree', uri);
    return (groups.find((group) => group.kind === kind)?.nodes ?? []).map(({ label }) => label);
  };
  const hover = async (uri: string, words: string) => {
    const found = await client.ask<Hover | null>('textDocument/hover', uri, {
      position: positionOf(article, words),
    });
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };
  const actions = (uri: string, range: Range, only: string[] = ['refactor']) =>
    client.ask<CodeAction[]>('textDocument/codeAction', uri, { range, context: { diagnostics: [], only } });
  const run = async (uri: string, range: Range, title: string) => {
    const action = (await actions(uri, range)).find((one) => one.title === title);
    assert.ok(action?.command, title);
    return client.connection.sendRequest<Outcome>('workspace/executeCommand', action.command);
  };
  const judge = (uri: string, range: Range, type: unknown) =>
    client.ask<Outcome>('dateline/judgeName', uri, { range, type });
  const name = (uri: string, range: Range) => client.ask<NameAtPlace | null>('dateline/name', uri, { range });

  it('is said by a code action, counts for all mentions and is forgotten by another', async () => {
    const uri = await client.open('name.txt', article);
    const outcome = await run(uri, cursor('Holtmann opened'), 'Treat “Jana Holtmann” as an organisation');
    assert.deepEqual(outcome, { done: true, message: 'In this article “Jana Holtmann” is an organisation.' });
    assert.deepEqual(await labels(uri, 'people'), []);
    assert.deepEqual(await labels(uri, 'organisations'), ['Jana Holtmann', 'ZQXA']);
    assert.match(await hover(uri, 'Jana Holtmann said'), /^\*\*Jana Holtmann\*\* · you said: organisation/);
    const json = await readFile(client.file('name.txt.annotations.json'), 'utf8');
    assert.match(json, /"motivation":"classifying"[^]*"value":"organisation"[^]*"exact":"Jana Holtmann"/);
    const forget = await run(uri, cursor('Jana Holtmann said'), 'Forget what was said about “Jana Holtmann”');
    assert.equal(forget.done, true);
    assert.deepEqual(await labels(uri, 'people'), ['Jana Holtmann']);
    assert.doesNotMatch(await hover(uri, 'Jana'), /you said/);
  });

  it('is no name where that was said, and can be one again', async () => {
    const uri = await client.open('none.txt', article);
    assert.equal((await run(uri, cursor('Brest on'), '“Brest” is not a name')).done, true);
    assert.deepEqual(await labels(uri, 'places'), []);
    assert.equal(await hover(uri, 'Brest meets'), '**Brest** · you said: no name');
    assert.deepEqual(await name(uri, cursor('Brest meets')), {
      name: 'Brest',
      type: 'none',
      judged: 'Brest',
    });
    assert.equal((await judge(uri, cursor('Brest meets'), 'person')).done, true);
    assert.deepEqual(await labels(uri, 'people'), ['Jana Holtmann', 'Brest']);
  });

  it('is said of selected words, and survives an edit of the text', async () => {
    const uri = await client.open('words.txt', article);
    const range = rangeOf(article, 'bridge');
    assert.deepEqual(await name(uri, range), { name: 'bridge', type: 'none', judged: null });
    await run(uri, range, 'Treat “bridge” as a place');
    assert.ok((await labels(uri, 'places')).includes('bridge'));
    await client.change(uri, [
      { text: `The bridge.\n\n${article.replace('Harbour bridge', 'Harbour road')}` },
    ]);
    assert.ok((await labels(uri, 'places')).includes('bridge'));
  });

  it('takes back that the name was rejected', async () => {
    const uri = await client.open('reject.txt', article);
    const position = positionOf(article, 'Brest on');
    await client.ask<Outcome>('dateline/judge', uri, { position, verdict: 'rejected' });
    assert.deepEqual(await labels(uri, 'places'), []);
    assert.equal((await judge(uri, rangeOf(article, 'Brest'), 'organisation')).done, true);
    assert.deepEqual(await labels(uri, 'organisations'), ['Brest', 'ZQXA']);
  });

  it('is offered as a refactoring alone', async () => {
    const uri = await client.open('kinds.txt', article);
    const isOffered = async (only: string[]) =>
      (await actions(uri, cursor('Jana'), only)).some(({ title }) => title.startsWith('Treat'));
    assert.deepEqual([await isOffered(['refactor']), await isOffered(['quickfix'])], [true, false]);
  });

  it('is refused in a sentence where there is nothing to say it of', async () => {
    const uri = await client.open('refused.txt', article);
    assert.equal(await name(uri, cursor('opened the')), null);
    assert.match((await judge(uri, cursor('opened the'), 'person')).message, /Put the cursor on a name/);
    assert.match((await judge(uri, cursor('Jana'), 'planet')).message, /“planet” is no type/);
    assert.match((await judge(uri, cursor('Jana'), null)).message, /Nothing was said about “Jana Holtmann”/);
    for (const given of [undefined, null, { uri }, { range: 1 }]) {
      const command = { command: 'dateline.judgeNameAs', arguments: [given] };
      const outcome = await client.connection.sendRequest<Outcome>('workspace/executeCommand', command);
      assert.equal(outcome.done, false);
    }
  });

  it('is not offered before the article is saved', async () => {
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'plaintext', version: 1, text: article };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    assert.deepEqual(await actions(uri, cursor('Jana')), []);
    assert.match((await judge(uri, cursor('Jana'), 'place')).message, /Save the article first/);
  });
});
