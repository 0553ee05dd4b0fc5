// Stets over stdio: the reason that is kept, the list over open and closed articles, and taking them away.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import type { CodeAction } from 'vscode-languageserver/node';
import type { ListedStet, Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, rangeOf } from './support.ts';

const rule = 'weekday-date-mismatch';
const wrong = 'Tuesday 26 May 2022';

describe('language server: stets', () => {
  let client: TestClient;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const stet = (uri: string, given: object) =>
    client.connection.sendRequest<Outcome>('workspace/executeCommand', {
      command: 'dateline.stet',
      arguments: [{ uri, rule, range: rangeOf(article, wrong), scope: 'place', ...given }],
    });
  const list = (uris: readonly string[] | null) =>
    client.connection.sendRequest<ListedStet[]>('dateline/stets', { uris });
  const remove = (stets: readonly ListedStet[]) =>
    client.connection.sendRequest<Outcome>('dateline/removeStets', { stets });
  const sidecar = (name: string) => readFile(client.file(`${name}.annotations.json`), 'utf8');

  it('are kept with their reason, listed with their place, and removed one at a time', async () => {
    const uri = await client.open('a.txt', article);
    assert.equal((await stet(uri, { reason: ' as the wall has it ' })).done, true);
    assert.equal((await stet(uri, { scope: 'file', rule: 'undefined-acronym' })).done, true);
    const all = await list(null);
    assert.deepEqual(
      all.map(({ scope, state, reason, words, range }) => ({ scope, state, reason, words, range })),
      [
        {
          scope: 'file',
          state: 'counts',
          reason: '',
          words: '',
          range: null,
        },
        {
          scope: 'place',
          state: 'counts',
          reason: 'as the wall has it',
          words: wrong,
          range: rangeOf(article, wrong),
        },
      ],
    );
    await client.ask('dateline/annotate', uri, { range: rangeOf(article, 'Brest on'), label: 'x', note: '' });
    const outcome = await remove(all.slice(1));
    assert.deepEqual(outcome, { done: true, message: '1 stet is removed.' });
    assert.match(await sidecar('a.txt'), /undefined-acronym/);
    assert.match(await sidecar('a.txt'), /Brest on/);
    assert.doesNotMatch(await sidecar('a.txt'), new RegExp(rule));
    await client.pushed(uri, (found) => found.some(({ code }) => code === rule));
    // Another one has its id by now: what is meant is told by the rule as well.
    assert.equal((await stet(uri, { rule: 'scare-quotes' })).done, true);
    await remove(all.slice(1));
    assert.match(await sidecar('a.txt'), /scare-quotes/);
  });

  it('are stale where the words are gone or the rule is quiet; closed articles count too', async () => {
    const uri = await client.open('a.txt', article);
    await stet(uri, {});
    await writeFile(client.file('b.txt'), article.replace(wrong, 'Thursday'));
    await writeFile(client.file('b.txt.annotations.json'), await sidecar('a.txt'));
    await writeFile(client.file('c.txt'), article);
    const uris = [uri, client.uri('b.txt'), client.uri('c.txt'), client.uri('none.txt')];
    const states = (await list(uris)).map((one) => [one.uri, one.state, one.range === null]);
    assert.deepEqual(states, [
      [uri, 'counts', false],
      [client.uri('b.txt'), 'words-gone', true],
    ]);
    const stale = (await list(uris)).filter(({ state }) => state !== 'counts');
    assert.equal((await remove(stale)).done, true);
    assert.doesNotMatch(await sidecar('b.txt'), new RegExp(rule));
    assert.match(await sidecar('a.txt'), new RegExp(rule));
  });

  it('in comments and in .dateline.yaml go by an edit', async () => {
    await client.write(
      '.dateline.yaml',
      '# ours\nrules:\n  scare-quotes: off # we like them\n  no-rule: off\n',
    );
    const comment = `<!-- stet ${rule}, undefined-acronym: as printed -->\n\n`;
    const text = `${comment}${article}`;
    const uri = await client.open('a.md', text, 'markdown');
    const all = await list([uri]);
    assert.deepEqual(
      all.map((one) => [one.kept, one.rule, one.reason, one.state]),
      [
        ['configuration', 'scare-quotes', 'we like them', 'counts'],
        ['configuration', 'no-rule', '', 'no-such-rule'],
        ['comment', rule, 'as printed', 'nothing-found'],
        ['comment', 'undefined-acronym', 'as printed', 'nothing-found'],
      ],
    );
    const outcome = await remove(all.slice(1, 3));
    assert.deepEqual(outcome, { done: true, message: '2 stets are removed: save the changed files.' });
    assert.deepEqual(client.edits, [
      {
        changes: {
          [client.uri('.dateline.yaml')]: [
            { range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } }, newText: '' },
          ],
        },
      },
      {
        changes: {
          [uri]: [
            {
              range: rangeOf(text, comment.trim()),
              newText: '<!-- stet undefined-acronym: as printed -->',
            },
          ],
        },
      },
    ]);
  });

  it('are not needed where a spelling or an acronym is listed as right', async () => {
    const text = `${article}\nThe council heard Vera Petrossian. Vera Petrossian left. Then Vera Petrosian spoke.\n`;
    const uri = await client.open('a.txt', text);
    const actions = async (words: string) => {
      const range = rangeOf(text, words);
      const params = { range, context: { diagnostics: [] } };
      return client.ask<CodeAction[]>('textDocument/codeAction', uri, params);
    };
    const run = async (words: string, title: string) => {
      const action = (await actions(words)).find((one) => one.title === title);
      assert.ok(action?.command, title);
      return client.connection.sendRequest<Outcome>('workspace/executeCommand', action.command);
    };
    const outcome = await run('Petrosian', '“Petrosian” is right: add it to rightNames in .dateline.yaml');
    assert.match(outcome.message, /“Petrosian” is listed as right: save/);
    assert.match(JSON.stringify(client.edits), /"newText":"rightNames:\\n {2}- Petrosian\\n"/);
    await client.write('.dateline.yaml', '# ours\nknownAcronyms: [RBT] # river\nrightNames: [Petrosian]\n');
    await client.pushed(uri, (found) => !found.some(({ code }) => code === 'inconsistent-name-spelling'));
    await run('ZQXA', '“ZQXA” is right: add it to knownAcronyms in .dateline.yaml');
    assert.match(JSON.stringify(client.edits.at(-1)), /ZQXA/);
    assert.doesNotMatch(JSON.stringify(client.edits.at(-1)), /river/);
    const params = { command: 'dateline.markRight', arguments: [{ uri, list: 'rules', entry: 'x' }] };
    assert.equal(
      (await client.connection.sendRequest<Outcome>('workspace/executeCommand', params)).done,
      false,
    );
  });

  it('in the workspace have their reason as a comment', async () => {
    const uri = await client.open('a.txt', article);
    await client.write('.dateline.yaml', 'rules:\n  scare-quotes: hint\n');
    const outcome = await stet(uri, { scope: 'workspace', reason: 'calendars\ndiffer' });
    assert.equal(outcome.done, true, outcome.message);
    assert.match(JSON.stringify(client.edits), /weekday-date-mismatch: off # calendars differ/);
  });
});
