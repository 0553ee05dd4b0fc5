// The built server over stdio: what an editor asks, and what it must survive.
import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover, Location, WorkspaceEdit } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { ArticleTree, ResolvedDate } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf } from './support.ts';

describe('language server', () => {
  let client: TestClient;
  before(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  after(() => client.stop());

  it('answers a hover on a date with a link to its anchor or its value', async () => {
    const uri = await client.open('hover.txt', article);
    const hover = await client.ask<Hover | null>('textDocument/hover', uri, {
      position: positionOf(article, 'Wednesday', 2),
    });
    assert.match(JSON.stringify(hover?.contents), /25 May 2022|2022-05-25/);
  });

  it('answers nothing where nothing is known', async () => {
    const uri = await client.open('nothing.txt', article);
    assert.equal(
      await client.ask('textDocument/hover', uri, { position: positionOf(article, 'bridge') }),
      null,
    );
    assert.equal(
      await client.ask('textDocument/hover', client.uri('never-opened.txt'), {
        position: { line: 0, character: 0 },
      }),
      null,
    );
  });

  it('pushes diagnostics, and new ones after an edit', async () => {
    const uri = await client.open('push.txt', article);
    const found = await client.pushed(uri, (all) => all.some(({ code }) => code === 'weekday-date-mismatch'));
    assert.ok(found.every(({ source }) => source === 'dateline'));
    const start = positionOf(article, 'Tuesday 26');
    await client.change(uri, [
      { range: { start, end: { ...start, character: start.character + 7 } }, text: 'Thursday' },
    ]);
    await client.pushed(uri, (all) => !all.some(({ code }) => code === 'weekday-date-mismatch'));
  });

  it('gives an outline of symbols and the tree of the side bar', async () => {
    const uri = await client.open('outline.txt', article);
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.ok(symbols.some(({ name }) => name === 'Dates'));
    const tree = await client.ask<ArticleTree>('dateline/tree', uri);
    assert.equal(tree.publicationDate, '2022-05-25');
    assert.ok(tree.groups.some(({ kind }) => kind === 'people'));
  });

  it('goes to the definition and finds references of a person', async () => {
    const uri = await client.open('definition.txt', article);
    const position = positionOf(article, 'Jana Holtmann said', 2);
    const definition = await client.ask<Location | null>('textDocument/definition', uri, { position });
    assert.equal(definition?.range.start.line, 4);
    const references = await client.ask<Location[]>('textDocument/references', uri, {
      position,
      context: { includeDeclaration: true },
    });
    assert.equal(references.length, 2);
  });

  it('renames a person', async () => {
    const uri = await client.open('rename.txt', article);
    const position = positionOf(article, 'Jana Holtmann said', 2);
    assert.ok(await client.ask('textDocument/prepareRename', uri, { position }));
    const edit = await client.ask<WorkspaceEdit | null>('textDocument/rename', uri, {
      position,
      newName: 'Jana Holtman',
    });
    assert.equal(edit?.changes?.[uri]?.length, 2);
  });

  it('answers folding ranges, semantic tokens, inlay hints, highlights and workspace symbols', async () => {
    const uri = await client.open('misc.txt', article);
    assert.ok(Array.isArray(await client.ask('textDocument/foldingRange', uri)));
    const tokens = await client.ask<{ data: number[] }>('textDocument/semanticTokens/full', uri);
    assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.ok((await client.ask<unknown[]>('textDocument/inlayHint', uri, { range })).length > 0);
    const position = positionOf(article, 'Jana Holtmann', 2);
    assert.ok((await client.ask<unknown[]>('textDocument/documentHighlight', uri, { position })).length > 0);
    const symbols = await client.connection.sendRequest<{ name: string }[]>('workspace/symbol', {
      query: 'holtm',
    });
    assert.ok(symbols.some(({ name }) => name.includes('Holtmann')));
  });

  it('answers the requests of the commands', async () => {
    const uri = await client.open('custom.txt', article);
    const position = positionOf(article, 'Wednesday', 2);
    const date = await client.ask<ResolvedDate | null>('dateline/date', uri, { position });
    assert.equal(date?.value, '2022-05-25');
    assert.match(await client.ask<string>('dateline/report', uri), /^# /);
    assert.ok(
      await client.ask('dateline/entity', uri, { position: positionOf(article, 'Jana Holtmann', 2) }),
    );
    const next = await client.ask('dateline/nextUnattributedQuotation', uri, {
      position: { line: 0, character: 0 },
      direction: 'next',
    });
    assert.ok(next === null || typeof next === 'object');
  });

  it('gives up a cancelled request, and goes on', async () => {
    const uri = await client.open('cancel.txt', article.repeat(200));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.ok(await client.ask('textDocument/documentSymbol', uri));
  });

  it('survives requests that make no sense', async () => {
    const uri = await client.open('nonsense.txt', article);
    assert.equal(await client.connection.sendRequest('textDocument/hover', { textDocument: { uri } }), null);
    assert.equal(await client.connection.sendRequest('dateline/tree', {}), null);
    assert.deepEqual(await client.connection.sendRequest('dateline/annotate', {}), {
      done: false,
      message: 'This document is not analysed.',
      ids: [],
    });
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri },
      contentChanges: null,
    });
    await client.connection.sendNotification('textDocument/didOpen', {});
    assert.ok(client.log.some((line) => line.includes('failed')));
    assert.ok(await client.ask('textDocument/documentSymbol', uri));
  });
});

describe('language server: pull diagnostics', () => {
  it('answers pulls, says when nothing changed, and pushes nothing', async () => {
    const client = await TestClient.start({ pull: true });
    try {
      assert.ok(client.capabilities['diagnosticProvider']);
      const uri = await client.open('pull.txt', article);
      const report = await client.ask<{ kind: string; resultId: string }>('textDocument/diagnostic', uri);
      assert.equal(report.kind, 'full');
      const again = await client.ask<{ kind: string }>('textDocument/diagnostic', uri, {
        previousResultId: report.resultId,
      });
      assert.equal(again.kind, 'unchanged');
      assert.equal(client.published.has(uri), false);
    } finally {
      await client.stop();
    }
  });
});

describe('language server: position encodings', () => {
  const text = 'Ünïcödé 😀 line\n\n25 May 2022\n\n“😀 Ééé,” they wrote on Wednesday.\n';

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`takes the client's first preference, ${encoding}`, async () => {
      const client = await TestClient.start({ encodings: [encoding, 'utf-16'] });
      try {
        assert.equal(client.capabilities['positionEncoding'], encoding);
        const uri = await client.open('encoding.txt', text);
        const before = text.split('\n')[4]!.split('Wednesday')[0]!;
        const units = {
          'utf-8': Buffer.byteLength(before),
          'utf-16': before.length,
          'utf-32': Array.from(before).length,
        };
        const character = units[encoding];
        const hover = await client.ask<Hover | null>('textDocument/hover', uri, {
          position: { line: 4, character: character + 1 },
        });
        assert.deepEqual(hover?.range?.end, { line: 4, character: character + 'Wednesday'.length });
        const at = { line: 4, character };
        await client.change(uri, [
          { range: { start: at, end: { line: 4, character: character + 9 } }, text: 'Tuesday' },
        ]);
        const date = await client.ask<ResolvedDate | null>('dateline/date', uri, { position: at });
        assert.equal(date?.value, '2022-05-24');
      } finally {
        await client.stop();
      }
    });
  }
});
