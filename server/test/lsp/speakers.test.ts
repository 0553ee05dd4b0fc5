// Who speaks, over stdio: said by a code action or a request, kept in the sidecar, seen in hovers and the tree, forgotten.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { CodeAction, Diagnostic, Hover, MarkupContent, Range } from 'vscode-languageserver/node';
import type { ArticleTree, Outcome, SetSpeakerParams, SpeakerAtPlace } from '../../src/protocol/protocol.ts';
import { TestClient, positionOf } from './support.ts';

const text = `Harbour bridge to open in spring

Mayor Jana Holtmann met the engineer Ivo Brandt of the Riverside Bank in Brest on Wednesday.

“We will build it this year,” Holtmann said. “It will stand for a hundred years.”

The rain stopped at noon, and the boats went out again. The fish had waited for them.

“Nobody has ever asked the boatmen what they think of it.”
`;

const unclaimed = '“Nobody has ever';
const cursor = (words: string): Range => {
  const position = positionOf(text, words, 1);
  return { start: position, end: position };
};

describe('language server: who speaks', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const speaker = (uri: string, words: string) =>
    client.ask<SpeakerAtPlace | null>('dateline/speaker', uri, { range: cursor(words) });
  const set = (uri: string, words: string, answer: SetSpeakerParams['answer']) =>
    client.ask<Outcome>('dateline/setSpeaker', uri, { range: cursor(words), answer });
  const hover = async (uri: string, words: string) => {
    const position = positionOf(text, words);
    const found = await client.ask<Hover | null>('textDocument/hover', uri, { position });
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };
  const quoted = async (uri: string) => {
    const { groups } = await client.ask<ArticleTree>('dateline/tree', uri);
    const nodes = groups.find(({ kind }) => kind === 'quotations')?.nodes ?? [];
    return nodes.map(({ label, children }) => `${label}: ${children.length}`);
  };
  const actions = (uri: string, words: string, only: string[]) =>
    client.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: cursor(words),
      context: { diagnostics: [], only },
    });
  const run = async (uri: string, words: string, title: string, only: string[]) => {
    const found = await actions(uri, words, only);
    const action = found.find((one) => one.title === title);
    assert.ok(action?.command, `${title} among ${found.map((one) => one.title).join(', ')}`);
    return client.connection.sendRequest<Outcome>('workspace/executeCommand', action.command);
  };
  const warns = (diagnostics: Diagnostic[]) => diagnostics.some(({ code }) => code === 'unattributed-quote');

  describe('to any client', () => {
    beforeEach(async function () {
      this.timeout(60_000);
      client = await TestClient.start();
    });

    it('is said by a fix at the warning, counts at once, survives edits and is forgotten', async () => {
      const uri = await client.open('fix.txt', text);
      await client.pushed(uri, warns);
      const outcome = await run(uri, unclaimed, '“Nobody has ever asked the…” is by “Ivo Brandt”', [
        'quickfix',
      ]);
      assert.equal(outcome.done, true);
      await client.pushed(uri, (diagnostics) => !warns(diagnostics));
      assert.deepEqual(await quoted(uri), ['Jana Holtmann: 2', 'Ivo Brandt: 1']);
      assert.match(await hover(uri, 'boatmen'), /^\*\*Ivo Brandt\*\*|^\*\*\[Ivo Brandt\]/);
      assert.match(await hover(uri, 'boatmen'), /as you said/);
      const json = await readFile(client.file('fix.txt.annotations.json'), 'utf8');
      assert.match(json, /"motivation":"identifying"[^]*"value":"Ivo Brandt"[^]*"exact":"“Nobody has/);
      await client.change(uri, [{ text: text.replace('ever asked', 'asked') }]);
      assert.deepEqual(await quoted(uri), ['Jana Holtmann: 2', 'Ivo Brandt: 1']);
      await client.change(uri, [{ text: text.replace(/“Nobody.*/, '') }]);
      assert.deepEqual(await quoted(uri), ['Jana Holtmann: 2']);
      await client.change(uri, [{ text }]);
      assert.deepEqual(await quoted(uri), ['Jana Holtmann: 2', 'Ivo Brandt: 1']);
      const title = 'Forget what you said of the speaker of “Nobody has ever asked the…”';
      assert.equal((await run(uri, unclaimed, title, ['refactor'])).done, true);
      await client.pushed(uri, warns);
    });

    it('needs no speaker where that was said', async () => {
      const uri = await client.open('nobody.txt', text);
      await client.pushed(uri, warns);
      await run(uri, unclaimed, '“Nobody has ever asked the…” needs no speaker', ['quickfix']);
      await client.pushed(uri, (diagnostics) => !warns(diagnostics));
      assert.match(await hover(uri, 'boatmen'), /^\*\*No speaker needed\*\*/);
      const found = await speaker(uri, unclaimed);
      assert.deepEqual([found?.speaker, found?.said], [null, 'nobody']);
    });

    it('wins over the analysis, also for what was inferred from it', async () => {
      const uri = await client.open('wins.txt', text);
      await set(uri, '“We will', { speaker: 'Cem  Dal' });
      assert.deepEqual(await quoted(uri), ['No speaker: 1', 'Cem Dal: 2']);
      await set(uri, 'Holtmann said', { speaker: 'Ivo Brandt' });
      assert.deepEqual(await quoted(uri), ['No speaker: 1', 'Ivo Brandt: 2']);
      const json = await readFile(client.file('wins.txt.annotations.json'), 'utf8');
      assert.doesNotMatch(json, /Cem Dal/);
    });

    it('offers the people of the article, the nearest first, then bodies', async () => {
      const uri = await client.open('choices.txt', text);
      const found = await speaker(uri, '“We will');
      assert.equal(found?.words, '“We will build it this year,”');
      assert.deepEqual([found.speaker, found.said], ['Jana Holtmann', null]);
      assert.deepEqual(
        found.choices.map(({ name, kind }) => `${kind} ${name}`),
        ['person Jana Holtmann', 'person Ivo Brandt', 'organisation Riverside Bank'],
      );
      assert.equal(found.choices[0]?.detail, 'Mayor');
      assert.equal(await speaker(uri, 'rain'), null);
    });

    it('is refused in a sentence where there is nothing to say it of', async () => {
      const uri = await client.open('refused.txt', text);
      assert.match((await set(uri, 'rain', 'nobody')).message, /Put the cursor on a quotation/);
      assert.match((await set(uri, unclaimed, null)).message, /You have not said who speaks/);
      assert.match((await set(uri, unclaimed, { speaker: ' ' })).message, /Name the speaker/);
      const range = cursor(unclaimed);
      for (const given of [
        undefined,
        null,
        { uri },
        { uri, range },
        { uri, range, answer: { speaker: 1 } },
      ]) {
        const command = { command: 'dateline.setSpeakerTo', arguments: [given] };
        const outcome = await client.connection.sendRequest<Outcome>('workspace/executeCommand', command);
        assert.equal(outcome.done, false);
      }
    });

    it('is not offered before the article is saved', async () => {
      const uri = 'untitled:Untitled-1';
      const textDocument = { uri, languageId: 'plaintext', version: 1, text };
      await client.connection.sendNotification('textDocument/didOpen', { textDocument });
      const titles = (await actions(uri, unclaimed, ['quickfix', 'refactor'])).map(({ title }) => title);
      assert.ok(!titles.some((title) => title.includes('speaker')), titles.join(', '));
      assert.match((await set(uri, unclaimed, 'nobody')).message, /Save the article first/);
    });
  });

  it('is asked for by a client that can ask', async function () {
    this.timeout(60_000);
    client = await TestClient.start({ clientCommands: true });
    const uri = await client.open('asked.txt', text);
    const [fix] = await actions(uri, unclaimed, ['quickfix']);
    assert.deepEqual([fix?.title, fix?.command?.command], ['Set the speaker…', 'dateline.setSpeaker']);
    assert.deepEqual(fix?.command?.arguments, [{ position: positionOf(text, unclaimed) }]);
    assert.equal(fix.diagnostics?.[0]?.code, 'unattributed-quote');
    const titles = (await actions(uri, '“We will', ['refactor'])).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), [
      'Set the speaker…',
      '“We will build it this year,” needs no speaker',
    ]);
    assert.deepEqual(await actions(uri, '“We will', ['quickfix']), []);
  });
});
