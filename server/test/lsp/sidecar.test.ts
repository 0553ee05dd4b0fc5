// What the user decides, over stdio: stet, annotations, judgements, the publication date, settings and configuration.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import type { ArticleAnnotations } from '../../src/protocol/annotations.ts';
import type { ArticleTree, Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

const rule = 'weekday-date-mismatch';
const hasRule = (all: Diagnostic[]) => all.some(({ code }) => code === rule);
const quiet = (all: Diagnostic[]) => !hasRule(all);

describe('language server: decisions', () => {
  let client: TestClient;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  async function stetAction(uri: string, where: string): Promise<CodeAction> {
    const diagnostic = (await client.pushed(uri, hasRule)).find(({ code }) => code === rule)!;
    const context = { diagnostics: [diagnostic] };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: diagnostic.range,
      context,
    });
    const action = actions.find(
      ({ title }) => title.startsWith('Stet') && title.includes(rule) && title.endsWith(where),
    );
    assert.ok(action, JSON.stringify(actions.map(({ title }) => title)));
    return action;
  }

  const run = ({ command }: CodeAction) =>
    client.connection.sendRequest<Outcome>('workspace/executeCommand', command);

  for (const where of ['here', 'in this file']) {
    it(`lets a passage stand ${where}: writes the sidecar and is quiet`, async () => {
      const uri = await client.open('stet.txt', article);
      const outcome = await run(await stetAction(uri, where));
      assert.equal(outcome.done, true, outcome.message);
      await client.pushed(uri, quiet);
      const sidecar = JSON.parse(await readFile(client.file('stet.txt.annotations.json'), 'utf8')) as {
        items: object[];
      };
      assert.equal(sidecar.items.length, 2, 'the stet and the article');
      await client.change(uri, [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'New ' },
      ]);
      await client.ask('textDocument/documentSymbol', uri);
      assert.ok(quiet(await client.pushed(uri)));
    });
  }

  it('lets a rule rest in the workspace by an edit of .dateline.yaml', async () => {
    const uri = await client.open('stet.txt', article);
    const outcome = await run(await stetAction(uri, 'in the workspace'));
    assert.equal(outcome.done, true, outcome.message);
    assert.match(JSON.stringify(client.edits), /weekday-date-mismatch: off/);
    await client.write('.dateline.yaml', `rules:\n  ${rule}: off\n`);
    await client.pushed(uri, quiet);
  });

  it('names the place of a fault in .dateline.yaml', async () => {
    await client.open('a.txt', article);
    await client.write('.dateline.yaml', 'rules:\n  a: loud\n');
    const faults = await client.pushed(client.uri('.dateline.yaml'), (all) => all.length > 0);
    assert.equal(faults[0]?.range.start.line, 1);
    await client.write('.dateline.yaml', 'rules: {}\n');
    await client.pushed(client.uri('.dateline.yaml'), (all) => all.length === 0);
  });

  it('annotates, follows the words, keeps orphans, removes', async () => {
    const uri = await client.open('note.txt', article);
    const range = rangeOf(article, 'Brest on');
    const outcome = await client.ask<Outcome>('dateline/annotate', uri, {
      range,
      label: 'check',
      note: 'Which Brest?',
    });
    assert.equal(outcome.message, 'Annotated.');
    const listed = async () =>
      (await client.ask<ArticleAnnotations>('dateline/annotations', uri)).annotations;
    const [placed] = await listed();
    assert.deepEqual(placed?.range, range);
    await client.change(uri, [{ text: article.replaceAll('Brest on', 'Lorient on') }]);
    assert.equal((await listed())[0]?.range, null);
    await client.change(uri, [{ text: `Before.\n\n${article}` }]);
    const [back] = await listed();
    assert.equal(back?.range?.start.line, range.start.line + 2);
    assert.equal((await client.ask<Outcome>('dateline/removeAnnotation', uri, { id: back.id })).done, true);
    assert.deepEqual(await listed(), []);
  });

  it('takes a rejected name out and puts it back when it is accepted', async () => {
    const uri = await client.open('judge.txt', article);
    const people = async () =>
      JSON.stringify(
        (await client.ask<ArticleTree>('dateline/tree', uri)).groups.find(({ kind }) => kind === 'people') ??
          '',
      );
    assert.match(await people(), /Jana Holtmann/);
    const position = positionOf(article, 'Jana Holtmann', 6);
    assert.equal(
      (await client.ask<Outcome>('dateline/judge', uri, { position, verdict: 'rejected' })).done,
      true,
    );
    assert.doesNotMatch(await people(), /Jana Holtmann/);
    assert.equal(
      (await client.ask<Outcome>('dateline/judge', uri, { position, verdict: 'accepted' })).done,
      true,
    );
    assert.match(await people(), /Jana Holtmann/);
  });

  it('sets the publication date, and refuses one that does not exist', async () => {
    const uri = await client.open('date.txt', article);
    assert.equal(
      (await client.ask<Outcome>('dateline/setPublicationDate', uri, { date: '2022-02-30' })).done,
      false,
    );
    assert.equal(
      (await client.ask<Outcome>('dateline/setPublicationDate', uri, { date: '2021-03-04' })).done,
      true,
    );
    assert.equal((await client.ask<ArticleTree>('dateline/tree', uri)).publicationDate, '2021-03-04');
    assert.equal((await client.ask<Outcome>('dateline/setPublicationDate', uri, { date: null })).done, true);
    assert.equal((await client.ask<ArticleTree>('dateline/tree', uri)).publicationDate, '2022-05-25');
  });

  it('reports a damaged sidecar and never writes over it', async () => {
    const damaged = '{"items": [';
    await client.write('broken.txt.annotations.json', damaged);
    const uri = await client.open('broken.txt', article);
    await client.pushed(client.uri('broken.txt.annotations.json'), (all) => all.length === 1);
    const range = rangeOf(article, 'Brest on');
    const outcome = await client.ask<Outcome>('dateline/annotate', uri, { range, label: 'x', note: '' });
    assert.equal(outcome.done, false);
    assert.match(outcome.message, /damaged/);
    assert.equal(await readFile(client.file('broken.txt.annotations.json'), 'utf8'), damaged);
  });

  it('keeps two annotations that are made at the same time', async () => {
    const uri = await client.open('two.txt', article);
    const annotate = (piece: string) =>
      client.ask<Outcome>('dateline/annotate', uri, {
        range: rangeOf(article, piece),
        label: piece,
        note: '',
      });
    await Promise.all(['bridge', 'debate', 'council'].map(annotate));
    assert.equal((await client.ask<ArticleAnnotations>('dateline/annotations', uri)).annotations.length, 3);
  });

  it('refuses to annotate a document that is not saved', async () => {
    const uri = 'untitled:Untitled-1';
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: article },
    });
    const outcome = await client.ask<Outcome>('dateline/annotate', uri, {
      range: rangeOf(article, 'bridge'),
      label: 'x',
      note: '',
    });
    assert.equal(outcome.done, false);
    assert.match(outcome.message, /Save the article first/);
  });
});

describe('language server: trust and settings', () => {
  it('reads .dateline.yaml only once the workspace is trusted', async () => {
    const client = await TestClient.start({ trusted: false });
    try {
      await client.write('.dateline.yaml', `rules:\n  ${rule}: off\n`);
      const uri = await client.open('a.txt', article);
      await client.pushed(uri, hasRule);
      await client.connection.sendNotification('dateline/trust', { trusted: true });
      await client.pushed(uri, quiet);
    } finally {
      await client.stop();
    }
  });

  it('asks for settings, and asks again when they change', async () => {
    const client = await TestClient.start({
      configuration: true,
      settings: { rules: { [rule]: 'off' }, maxFileSize: 'big' },
    });
    try {
      const uri = await client.open('a.txt', article);
      assert.ok(quiet(await client.pushed(uri)));
      assert.ok(client.log.some((line) => line.includes('dateline.maxFileSize')));
      client.settings = { rules: { [rule]: 'error' } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const found = (await client.pushed(uri, hasRule)).find(({ code }) => code === rule);
      assert.equal(found?.severity, 1);
      assert.equal(existsSync(client.file('a.txt.annotations.json')), false);
    } finally {
      await client.stop();
    }
  });

  it('takes settings that are pushed, and in initializationOptions', async () => {
    const client = await TestClient.start({ settings: { rules: { [rule]: 'off' } } });
    try {
      const uri = await client.open('a.txt', article);
      assert.ok(quiet(await client.pushed(uri)));
      await client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { dateline: {} },
      });
      await client.pushed(uri, hasRule);
    } finally {
      await client.stop();
    }
  });
});
