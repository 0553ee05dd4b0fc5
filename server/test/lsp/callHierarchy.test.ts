// The call hierarchy over stdio: from a person to what they say, and back.
import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver/node';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

describe('language server: the call hierarchy', () => {
  let client: TestClient;
  let uri: string;
  before(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
    uri = await client.open('calls.txt', article);
  });
  after(() => client.stop());

  const prepare = async (words: string) => {
    const position = positionOf(article, words, 1);
    const items = await client.ask<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', uri, {
      position,
    });
    return items?.[0];
  };
  const outgoing = (item: unknown) =>
    client.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  const incoming = (item: unknown) =>
    client.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });

  it('is announced', () => {
    assert.equal(client.capabilities['callHierarchyProvider'], true);
  });

  it('goes from a person to a quotation and back', async () => {
    const person = await prepare('Jana Holtmann opened');
    assert.deepEqual(
      [person?.name, person?.uri, person?.range],
      ['Jana Holtmann', uri, rangeOf(article, 'Jana Holtmann')],
    );
    const [call, ...others] = await outgoing(person);
    assert.equal(others.length, 0);
    assert.equal(call?.to.name, '“We will build it this year,”');
    assert.deepEqual(call.fromRanges, [rangeOf(article, '“We will build it this year,”')]);
    const [back] = await incoming(call.to);
    assert.equal(back?.from.name, 'Jana Holtmann');
    assert.equal(back.fromRanges.length, 2, 'the cue and the name');
    assert.deepEqual(await incoming(person), []);
  });

  it('goes from a quotation to its speaker', async () => {
    const quotation = await prepare('“We will build');
    assert.equal(quotation?.name, '“We will build it this year,”');
    assert.equal((await incoming(quotation))[0]?.from.name, 'Jana Holtmann');
  });

  it('is nothing elsewhere, and for items that make no sense', async () => {
    assert.equal(await prepare('debate'), undefined);
    const item = {
      name: 'x',
      kind: 1,
      uri,
      range: rangeOf(article, 'debate'),
      selectionRange: rangeOf(article, 'debate'),
    };
    for (const data of [
      undefined,
      null,
      3,
      { kind: 'planet', key: 'x' },
      { kind: 'entity', key: 'Nobody' },
    ]) {
      assert.deepEqual(await outgoing({ ...item, data }), []);
      assert.deepEqual(await incoming({ ...item, data }), []);
    }
    assert.deepEqual(await outgoing({ ...item, uri: client.uri('closed.txt') }), []);
  });
});
