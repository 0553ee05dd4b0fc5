// Quick fixes over stdio: everywhere in the article, and asking before words inside a quotation change.
import assert from 'node:assert/strict';
import type { CodeAction, ChangeAnnotation, TextDocumentEdit } from 'vscode-languageserver/node';
import { TestClient, rangeOf } from './support.ts';

const text = `Council meets

25 May 2022

The council met on Tuesday 26 May 2022. The board met on Monday 24 May 2022 in Porto.

“We met on Sunday 25 May 2022,” said Mayor Ann Lee.
`;
const everywhere = /^Fix all/;

describe('language server: fixes', () => {
  let client: TestClient;
  const start = async (annotations: boolean) => {
    client = await TestClient.start({ annotations });
    return client.open('fixes.txt', text);
  };
  afterEach(() => client.stop());

  const actions = async (uri: string, words: string, only: string[] = ['quickfix']) => {
    const params = { range: rangeOf(text, words), context: { diagnostics: [], only } };
    const found = await client.ask<CodeAction[]>('textDocument/codeAction', uri, params);
    return found.filter(({ title }) => !/^Stet|^Set the/.test(title));
  };
  const labels = ({ edit }: CodeAction) =>
    Object.values<ChangeAnnotation>(edit?.changeAnnotations ?? {}).map(
      ({ label, needsConfirmation }) => `${label}: ${String(needsConfirmation)}`,
    );

  it('name the words before and after, and show all of them before all are made', async function () {
    this.timeout(60_000);
    const uri = await start(true);
    const [one, all, ...rest] = await actions(uri, 'Tuesday');
    assert.deepEqual(rest, []);
    assert.equal(one?.title, 'Change “Tuesday” to “Thursday”');
    assert.deepEqual(Object.keys(one.edit?.changes ?? {}), [uri]);
    assert.equal(all?.title, 'Fix all 3 “weekday-date-mismatch” in this article');
    assert.deepEqual(labels(all), [
      'Change “Tuesday” to “Thursday”: true',
      'Change “Monday” to “Tuesday”: true',
      'Change “Sunday” to “Wednesday”, inside a quotation by Ann Lee: true',
    ]);
    const [change] = (all.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    const known = Object.keys(all.edit?.changeAnnotations ?? {});
    for (const edit of change.edits) assert.ok('annotationId' in edit && known.includes(edit.annotationId));
  });

  it('ask before a quotation changes', async () => {
    const uri = await start(true);
    const [one] = await actions(uri, 'Sunday');
    assert.equal(one?.title, 'Change “Sunday” to “Wednesday”');
    assert.deepEqual(labels(one), ['Change “Sunday” to “Wednesday”, inside a quotation by Ann Lee: true']);
  });

  it('leave quotations out, or say that they change them, where the client cannot ask', async () => {
    const uri = await start(false);
    const all = (await actions(uri, 'Tuesday')).find(({ title }) => everywhere.test(title));
    assert.equal(all?.title, 'Fix all 2 “weekday-date-mismatch” in this article');
    assert.deepEqual(
      all.edit?.changes?.[uri]?.map(({ newText }) => newText),
      ['Thursday', 'Tuesday'],
    );
    assert.equal(all.edit.changeAnnotations, undefined);
    assert.deepEqual(
      (await actions(uri, 'Sunday')).map(({ title }) => title),
      ['Change “Sunday” to “Wednesday” (changes quoted words)'],
    );
  });

  it('are not all made at once by fix all, which takes the safe ones alone', async () => {
    for (const annotations of [true, false]) {
      const uri = await start(annotations);
      assert.deepEqual(await actions(uri, 'Tuesday', ['source.fixAll.dateline']), []);
      if (annotations) await client.stop();
    }
  });
});
