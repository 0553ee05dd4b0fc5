// Lists of annotations over stdio: of articles open or not, what was judged, whom passages mention, and threads of comments.
import assert from 'node:assert/strict';
import type { AnnotateOutcome, AnnotatedArticle, MentionedPeople } from '../../src/protocol/annotations.ts';
import type { Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

describe('language server: lists of annotations', () => {
  let client: TestClient;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  async function annotate(uri: string, piece: string, said: object): Promise<string> {
    const range = rangeOf(article, piece);
    const params = { range, label: '', note: '', ...said };
    const { ids, message } = await client.ask<AnnotateOutcome>('dateline/annotate', uri, params);
    assert.ok(ids[0], message);
    return ids[0];
  }

  const close = (uri: string) =>
    client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  const list = (...uris: string[]) =>
    client.connection.sendRequest<AnnotatedArticle[]>('dateline/annotatedArticles', { uris });
  const only = async (uri: string) => {
    const [listed, ...rest] = await list(uri);
    assert.equal(rest.length, 0);
    assert.ok(listed, 'listed');
    return listed.annotations;
  };

  it('lists articles that are not open as those that are, and passes over those without any', async () => {
    await client.write('a.txt', article);
    const uri = await client.open('a.txt', article);
    await annotate(uri, 'Brest on', { label: 'check', note: 'Which one?' });
    const plain = await client.open('plain.txt', article);
    const open = await list(uri, plain, client.uri('gone.txt'));
    assert.deepEqual(
      open.map((one) => one.uri),
      [uri],
    );
    await close(uri);
    assert.deepEqual(await list(uri), open);
  });

  it('lists what was said of suggestions, also where the words are gone', async () => {
    const uri = await client.open('a.txt', article);
    const judge = (piece: string, said: object) =>
      client.ask<Outcome>('dateline/judge', uri, { position: positionOf(article, piece, 1), ...said });
    await judge('Jana Holtmann', { verdict: 'accepted' });
    await judge('Wednesday', { verdict: 'corrected', correction: { value: '2022-05-24' } });
    await judge('ZQXA', { verdict: 'rejected' });
    const name = { range: rangeOf(article, 'Brest'), type: 'organisation' };
    await client.ask<Outcome>('dateline/judgeName', uri, name);
    const { judgements } = await only(uri);
    const inShort = judgements.map(({ state, layer, quote, detail, orphan }) =>
      [state, layer, quote, detail, orphan].join(' '),
    );
    assert.ok(inShort.includes('accepted mention Jana Holtmann  false'), inShort.join('\n'));
    assert.ok(inShort.includes('corrected timex Wednesday 2022-05-24 false'), inShort.join('\n'));
    assert.ok(inShort.includes('corrected mention Brest organisation false'), inShort.join('\n'));
    await client.change(uri, [{ text: 'Nothing is left.\n' }]);
    const after = (await only(uri)).judgements;
    assert.ok(after.every(({ range }) => range === null));
    const orphans = after.filter(({ orphan }) => orphan).map(({ quote }) => quote);
    assert.ok(orphans.includes('Jana Holtmann') && !orphans.includes('Brest'), orphans.join());
    const [first] = after;
    assert.equal((await client.ask<Outcome>('dateline/removeAnnotation', uri, { id: first?.id })).done, true);
    assert.equal((await only(uri)).judgements.length, after.length - 1);
  });

  it('says whom a passage mentions, also in an article that is not open', async () => {
    await client.write('a.txt', article);
    const uri = await client.open('a.txt', article);
    const id = await annotate(uri, 'Mayor Jana Holtmann opened the debate', { label: 'check' });
    await annotate(uri, 'meets again', { label: 'check' });
    const ask = () =>
      client.connection.sendRequest<MentionedPeople[]>('dateline/mentionedPeople', { uris: [uri] });
    const expected = [{ uri, people: { [id]: ['Jana Holtmann'] } }];
    assert.deepEqual(await ask(), expected);
    await close(uri);
    assert.deepEqual(await ask(), expected);
  });

  it('changes an annotation of an article that is not open, but does not move it', async () => {
    await client.write('a.txt', article);
    const uri = await client.open('a.txt', article);
    const id = await annotate(uri, 'Brest on', { label: 'check' });
    await close(uri);
    const change = (said: object) => client.ask<Outcome>('dateline/changeAnnotation', uri, { id, ...said });
    assert.equal((await change({ resolved: true })).done, true);
    assert.equal((await change({ range: rangeOf(article, 'debate') })).done, false);
    assert.equal((await only(uri)).annotations[0]?.resolved, true);
  });

  it('refuses to change a comment that says something else by now', async () => {
    const uri = await client.open('a.txt', article);
    const id = await annotate(uri, 'Brest on', { label: 'check', note: 'first' });
    const comment = (said: object) => client.ask<Outcome>('dateline/comment', uri, { id, ...said });
    assert.equal((await comment({ index: 0, text: 'second', was: 'first' })).done, true);
    const late = await comment({ index: 0, text: 'third', was: 'first' });
    assert.equal(late.done, false);
    assert.match(late.message, /changed or removed elsewhere/);
    assert.equal((await comment({ index: 4, text: '', was: 'gone' })).done, false);
    assert.equal((await only(uri)).annotations[0]?.comments[0]?.text, 'second');
    assert.equal(
      (await client.ask<Outcome>('dateline/comment', uri, { id: '#x', index: null, text: 'y' })).done,
      false,
    );
  });

  it('removes an annotation with its last comment where it says nothing else', async () => {
    const uri = await client.open('a.txt', article);
    const bare = await annotate(uri, 'Brest on', { note: 'bare' });
    const labelled = await annotate(uri, 'debate', { label: 'check', note: 'labelled' });
    for (const id of [bare, labelled])
      assert.equal(
        (await client.ask<Outcome>('dateline/comment', uri, { id, index: 0, text: '' })).done,
        true,
      );
    const { annotations } = await only(uri);
    assert.deepEqual(
      annotations.map(({ id }) => id),
      [labelled],
    );
  });
});
