// Rule files over stdio: they count as soon as they are written, changes are seen, and faults are shown in the file.
import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { TestClient, article, rangeOf } from './support.ts';

const rule =
  'id: house-brest\nkind: substitution\nreplace: {Brest: Brestov}\nlink: https://example.org/brestov\n';
const hasRule = (all: Diagnostic[]) => all.some(({ code }) => code === 'house-brest');
const quiet = (all: Diagnostic[]) => !hasRule(all);

describe('language server: rules of the house', () => {
  let client: TestClient;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
    await mkdir(client.file('.dateline/rules'), { recursive: true });
  });
  afterEach(() => client.stop());

  it('count as soon as they are written, with a link and a fix, and change with their file', async () => {
    const uri = await client.open('a.txt', article);
    assert.ok(quiet(await client.pushed(uri)));
    await client.write('.dateline/rules/a.yaml', rule);
    const found = (await client.pushed(uri, hasRule)).find(({ code }) => code === 'house-brest');
    assert.ok(found);
    assert.deepEqual(found.range, rangeOf(article, 'Brest'));
    assert.equal(found.codeDescription?.href, 'https://example.org/brestov');
    const context = { diagnostics: [found] };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: found.range,
      context,
    });
    assert.ok(actions.some(({ title }) => title === 'Write “Brestov”'));
    await client.write('.dateline/rules/a.yaml', rule.replace('Brest:', 'Brust:'));
    await client.pushed(uri, quiet);
    await client.write('.dateline.yaml', 'ruleFiles: [house/b c.yml]\n');
    await mkdir(client.file('house'));
    await client.write('house/b c.yml', rule.replace('house-brest', 'house-brest-two'));
    await client.pushed(uri, (all) => all.some(({ code }) => code === 'house-brest-two'));
    await client.write('house/b c.yml', '');
    await client.pushed(uri, (all) => all.every(({ code }) => code !== 'house-brest-two'));
  });

  it('stay in force while their file is broken, which says where, and go with it', async () => {
    const uri = await client.open('a.txt', article);
    await client.write('.dateline/rules/a.yaml', rule);
    await client.pushed(uri, hasRule);
    await client.write('.dateline/rules/a.yaml', `${rule}words: [x]\n`);
    const file = client.uri('.dateline/rules/a.yaml');
    const [fault] = await client.pushed(file, (all) => all.length > 0);
    assert.deepEqual([fault?.range.start, fault?.severity], [{ line: 4, character: 7 }, 1]);
    assert.ok(hasRule(await client.pushed(uri)));
    await client.write('.dateline/rules/b.yaml', rule);
    const [double] = await client.pushed(client.uri('.dateline/rules/b.yaml'), (all) => all.length > 0);
    assert.deepEqual([double?.range.start.line, double?.severity], [0, 2]);
    await rm(client.file('.dateline/rules/b.yaml'));
    await rm(client.file('.dateline/rules/a.yaml'));
    const changes = [{ uri: file, type: 3 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await client.pushed(uri, quiet);
    await client.pushed(file, (all) => all.length === 0);
  });

  it('are not read in a workspace that the user does not trust', async () => {
    await client.stop();
    client = await TestClient.start({ trusted: false });
    await mkdir(client.file('.dateline/rules'), { recursive: true });
    await client.write('.dateline/rules/a.yaml', rule);
    const uri = await client.open('a.txt', article);
    assert.ok(quiet(await client.pushed(uri)));
    await client.connection.sendNotification('dateline/trust', { trusted: true });
    await client.pushed(uri, hasRule);
  });

  it('include the word list of the configuration', async () => {
    await client.write(
      '.dateline.yaml',
      'words: [{avoid: Brest, use: Brestov, reason: It took its old name back.}]\n',
    );
    const uri = await client.open('a.txt', article);
    const found = (await client.pushed(uri)).find(({ code }) => code === 'house-words');
    assert.equal(found?.message, 'Write “Brestov” for “Brest”. It took its old name back.');
  });
});
