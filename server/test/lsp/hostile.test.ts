// Texts that are no articles: the server declines or answers, and goes on.
import assert from 'node:assert/strict';
import { TestClient, article, positionOf } from './support.ts';

describe('language server: hostile texts', () => {
  let client: TestClient;
  before(async function () {
    this.timeout(60_000);
    client = await TestClient.start();
  });
  after(() => client.stop());

  const texts: [name: string, text: () => string, declined: RegExp | undefined][] = [
    ['empty', () => '', undefined],
    ['20 MB', () => 'All work and no play. '.repeat(950_000), /maxFileSize allows 5 MB/],
    ['binary', () => 'PK\u0003\u0004\0\0\0\0'.repeat(100), /binary/],
    ['bytes that are no UTF-8 throughout', () => '\uFFFD\uFFFDa\uFFFD'.repeat(500), /binary/],
    ['a Latin-1 text read as UTF-8', () => `Caf\uFFFD society. ${article}`, undefined],
    [
      'one line of 1 MB',
      () => 'Mayor Jana Holtmann said on Wednesday that “it is so”. '.repeat(19_000),
      undefined,
    ],
    ['lone surrogates', () => `\uD83D ${article} \uDE00`, undefined],
    ['10,000 quotation marks', () => '“"‘'.repeat(3_400), undefined],
    ['CR line ends', () => article.replace(/\n/g, '\r'), undefined],
  ];

  for (const [name, make, declined] of texts) {
    it(`${name}: ${declined ? 'declined in a sentence' : 'analysed'}`, async function () {
      this.timeout(60_000);
      const text = make();
      const uri = await client.open(`${name.replace(/\W/g, '-')}.txt`, text);
      await client.ask('textDocument/documentSymbol', uri);
      await client.ask('textDocument/hover', uri, { position: { line: 0, character: 3 } });
      const diagnostics = await client.pushed(uri);
      const notes = diagnostics.filter(({ code }) => code === 'not-analysed');
      assert.equal(notes.length, declined ? 1 : 0);
      if (declined) assert.match(JSON.stringify(notes), declined);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    });
  }

  it('answers for a good article after all that', async () => {
    const uri = await client.open('good.txt', article);
    assert.ok(await client.ask('textDocument/hover', uri, { position: positionOf(article, 'Wednesday', 1) }));
    assert.equal(client.log.filter((line) => line.includes('failed')).length, 0, client.log.join('\n'));
  });

  it('analyses again when a declined text becomes one', async () => {
    const uri = await client.open('turned.txt', '\0\0\0');
    await client.pushed(uri, (all) => all.some(({ code }) => code === 'not-analysed'));
    await client.change(uri, [{ text: article }]);
    await client.pushed(uri, (all) => all.some(({ code }) => code === 'weekday-date-mismatch'));
  });

  it('leaves documents in other languages alone', async () => {
    const uri = await client.open('code.ts', article, 'typescript');
    assert.deepEqual(await client.pushed(uri), []);
    assert.equal(await client.ask('dateline/tree', uri), null);
  });
});
