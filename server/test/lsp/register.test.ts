// The register of names over stdio: read live, reported where it is broken, asked for and added to.
import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover, MarkupContent } from 'vscode-languageserver/node';
import type { ChangedRegister, Outcome, RegisterPlace } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

const rule = 'name-never-used';
const hasRule = (all: Diagnostic[]) => all.some(({ code }) => code === rule);
const quiet = (all: Diagnostic[]) => !hasRule(all);
const never = '- {name: Port Brest, type: place, never: [Brest]}\n';

describe('language server: the register of names', () => {
  let client: TestClient;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const place = (uri: string, words: string) =>
    client.ask<RegisterPlace & Outcome>('dateline/registerPlace', uri, {
      position: positionOf(article, words),
    });
  const hover = async (uri: string, words: string) => {
    const found = await client.ask<Hover | null>('textDocument/hover', uri, {
      position: positionOf(article, words),
    });
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };

  it('counts as soon as it is written, and shows in hovers', async () => {
    const uri = await client.open('a.txt', article);
    assert.ok(quiet(await client.pushed(uri)));
    await client.write('entities.yaml', never);
    const found = (await client.pushed(uri, hasRule)).find(({ code }) => code === rule);
    assert.deepEqual(found?.range, rangeOf(article, 'Brest'));
    assert.match(await hover(uri, 'Brest'), /Register of names: \*\*Port Brest\*\*/);
    const context = { diagnostics: [found] };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: found.range,
      context,
    });
    assert.ok(actions.some(({ title }) => title === 'Change “Brest” to “Port Brest”'));
    await client.write('entities.yaml', '');
    await client.pushed(uri, quiet);
  });

  it('is found under its other name', async () => {
    const uri = await client.open('a.txt', article);
    await client.write('entities.yml', never);
    await client.pushed(uri, hasRule);
  });

  it('stays in force while its file is broken, and says where', async () => {
    const uri = await client.open('a.txt', article);
    await client.write('entities.yaml', never);
    await client.pushed(uri, hasRule);
    await client.write('entities.yaml', '- name: Port Brest\n  type: harbour\n  nevr: [Brest]\n');
    const file = client.uri('entities.yaml');
    const faults = await client.pushed(file, (all) => all.length > 0);
    assert.deepEqual(
      faults.map(({ range, severity }) => [range.start.line, range.start.character, severity]),
      [
        [1, 8, 1],
        [2, 8, 1],
      ],
    );
    assert.match(await hover(uri, 'Brest'), /Port Brest/);
    await client.write('entities.yaml', `${never}- {name: Brest, type: place}\n`);
    const [double] = await client.pushed(file, (all) => all.length === 1);
    assert.deepEqual([double?.severity, double?.range.start.line], [2, 1]);
    await client.write('entities.yaml', never);
    await client.pushed(file, (all) => all.length === 0);
  });

  it('tells where an entity stands, and adds one', async () => {
    const uri = await client.open('a.txt', article);
    const before = await place(uri, 'Jana');
    assert.deepEqual(before, {
      file: client.uri('entities.yaml'),
      exists: false,
      name: 'Jana Holtmann',
      type: 'person',
      entry: null,
    });
    const add = (text: string) =>
      client.ask<ChangedRegister & Outcome>('dateline/addToRegister', uri, {
        position: positionOf(article, 'Jana'),
        type: 'person',
        text,
      });
    const { text, entry } = await add('# ours\n');
    assert.equal(text, '# ours\n- name: Jana Holtmann\n  type: person\n');
    assert.deepEqual(entry, rangeOf(text, 'Jana Holtmann'));
    await client.write('entities.yaml', text);
    await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual((await place(uri, 'Jana')).entry, entry);
    assert.match((await add(text)).message, /stands in the register of names already/);
    assert.match((await add('- name: [\n')).message, /has a fault.*line 2.*Repair it/);
    assert.match((await place(uri, 'opened')).message, /no person, organisation or place/);
  });

  it('has no place for an article outside the workspace', async () => {
    const uri = 'file:///elsewhere/a.txt';
    const item = { uri, languageId: 'plaintext', version: 1, text: article };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: item });
    assert.match((await place(uri, 'Jana')).message, /open its folder first/);
  });
});

describe('language server: the register of names and trust', () => {
  it('reads the register only once the workspace is trusted', async () => {
    const client = await TestClient.start({ trusted: false });
    try {
      await client.write('entities.yaml', never);
      const uri = await client.open('a.txt', article);
      assert.ok(quiet(await client.pushed(uri)));
      const position = positionOf(article, 'Brest');
      const refused = await client.ask<Outcome>('dateline/registerPlace', uri, { position });
      assert.match(refused.message, /do not trust/);
      await client.connection.sendNotification('dateline/trust', { trusted: true });
      await client.pushed(uri, hasRule);
    } finally {
      await client.stop();
    }
  });
});
