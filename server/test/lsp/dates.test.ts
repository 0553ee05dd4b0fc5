// Dates over stdio: the three ways to set the publication date, and dates in the style of the paper.
import assert from 'node:assert/strict';
import type { CodeAction, Hover, InlayHint } from 'vscode-languageserver/node';
import type { ArticleTree, Outcome, ResolvedDate } from '../../src/protocol/protocol.ts';
import { TestClient, positionOf } from './support.ts';

const undated = 'Council meets\n\nThe council of Porto met on Wednesday in the town hall.\n';
const dated = 'Council meets\n\n25 May 2022\n\nThe council of Porto met on Wednesday in the town hall.\n';

async function hoverOn(client: TestClient, uri: string, text: string, words: string): Promise<string> {
  const hover = await client.ask<Hover | null>('textDocument/hover', uri, {
    position: positionOf(text, words, 2),
  });
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
}

async function actionsOn(
  client: TestClient,
  uri: string,
  text: string,
  words: string,
): Promise<readonly CodeAction[]> {
  const start = positionOf(text, words, 2);
  return client.ask<CodeAction[]>('textDocument/codeAction', uri, {
    range: { start, end: start },
    context: { diagnostics: [] },
  });
}

describe('language server: the publication date', () => {
  let client: TestClient;
  before(async function () {
    this.timeout(60_000);
    client = await TestClient.start({ clientCommands: true });
  });
  after(() => client.stop());

  const publicationDate = async (uri: string) =>
    (await client.ask<ArticleTree>('dateline/tree', uri)).publicationDate;

  for (const [name, language, text, date] of [
    ['a line of its own', 'plaintext', dated, '2022-05-25'],
    [
      'a line with a time',
      'article',
      dated.replace('25 May 2022', 'Wed, 25/05/2022 - 21:37'),
      '2022-05-25T21:37',
    ],
    [
      'a dateline in front of the text',
      'plaintext',
      'Council meets\n\nPORTO, May 25, 2022 (Agency) — The council met on Wednesday in the town hall.\n',
      '2022-05-25',
    ],
    [
      'YAML front matter',
      'markdown',
      '---\ntitle: Council meets\ndate: 2022-05-25\n---\n\nThe council of Porto met on Wednesday in the town hall.\n',
      '2022-05-25',
    ],
    [
      'front matter with a time',
      'markdown',
      '---\npublished: "2022-05-25T21:37:00Z"\n---\n\nThe council of Porto met on Wednesday in the town hall.\n',
      '2022-05-25T21:37',
    ],
    [
      'TOML front matter',
      'markdown',
      '+++\ndate = 2022-05-25\n+++\n\nThe council of Porto met on Wednesday in the town hall.\n',
      '2022-05-25',
    ],
  ] as const) {
    it(`is taken from ${name}`, async () => {
      const uri = await client.open(`${name}.txt`, text, language);
      assert.equal(await publicationDate(uri), date);
      assert.match(await hoverOn(client, uri, text, 'Wednesday'), /`2022-05-25`/);
    });
  }

  it('is set by the command, which wins over the text, and taken back', async () => {
    const uri = await client.open('command.txt', dated);
    const set = (date: string | null) => client.ask<Outcome>('dateline/setPublicationDate', uri, { date });
    assert.equal((await set('2023-06-07')).done, true);
    assert.match(await hoverOn(client, uri, dated, 'Wednesday'), /`2023-06-07`/);
    assert.equal((await set(null)).done, true);
    assert.match(await hoverOn(client, uri, dated, 'Wednesday'), /`2022-05-25`/);
  });

  it('is asked for where a date waits for it', async () => {
    const uri = await client.open('undated.article', undated, 'article');
    assert.equal(await publicationDate(uri), null);
    const link = '[Set the publication date…](<command:dateline.setPublicationDate>)';
    assert.ok((await hoverOn(client, uri, undated, 'Wednesday')).includes(link));
    const commands = (await actionsOn(client, uri, undated, 'Wednesday')).map(
      ({ command }) => command?.command,
    );
    // The rest lets the diagnostic of the missing date stand.
    assert.deepEqual(
      commands.filter((command) => command !== 'dateline.stet'),
      ['dateline.setPublicationDate'],
    );
    await client.ask<Outcome>('dateline/setPublicationDate', uri, { date: '2022-05-25' });
    assert.doesNotMatch(await hoverOn(client, uri, undated, 'Wednesday'), /Set the publication date/);
    assert.deepEqual(
      (await actionsOn(client, uri, undated, 'Wednesday')).map(({ title }) => title),
      ['Change “Wednesday” to “25 May 2022”'],
    );
  });

  it('makes no link of what the article says', async () => {
    const text = 'They met on Wednesday [x](command:dateline.setPublicationDate) on Friday.\n';
    const uri = await client.open('link.txt', text);
    const links = (await hoverOn(client, uri, text, 'Wednesday')).match(/\]\(/g);
    assert.equal(links?.length, 1);
  });
});

describe('language server: a client without commands', () => {
  it('is told in words that the publication date is missing', async () => {
    const client = await TestClient.start();
    try {
      const uri = await client.open('undated.txt', undated);
      const hover = await hoverOn(client, uri, undated, 'Wednesday');
      assert.match(hover, /once the publication date is known/);
      assert.doesNotMatch(hover, /command:/);
      const titles = (await actionsOn(client, uri, undated, 'Wednesday')).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => !title.startsWith('Stet')),
        [],
      );
    } finally {
      await client.stop();
    }
  });
});

describe('language server: the style of dates', () => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  async function stylesOf(client: TestClient, uri: string) {
    const [action] = await actionsOn(client, uri, dated, 'Wednesday');
    const [hint] = await client.ask<InlayHint[]>('textDocument/inlayHint', uri, { range: everything });
    const date = await client.ask<ResolvedDate | null>('dateline/date', uri, {
      position: positionOf(dated, 'Wednesday', 2),
    });
    return [action?.title, action?.edit?.changes?.[uri]?.[0]?.newText, hint?.label, date?.absolute];
  }

  it('is that of the setting, and that of .dateline.yaml before it', async () => {
    const client = await TestClient.start({ settings: { dateStyle: 'month-day-year' } });
    try {
      const uri = await client.open('style.txt', dated);
      assert.deepEqual(await stylesOf(client, uri), [
        'Change “Wednesday” to “May 25, 2022”',
        'May 25, 2022,',
        'May 25, 2022',
        'May 25, 2022,',
      ]);
      await client.write('.dateline.yaml', 'dateStyle: iso\n');
      await client.pushed(uri);
      const deadline = Date.now() + 10_000;
      while ((await stylesOf(client, uri))[3] !== '2022-05-25' && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
      assert.deepEqual(await stylesOf(client, uri), [
        'Change “Wednesday” to “2022-05-25”',
        '2022-05-25',
        '2022-05-25',
        '2022-05-25',
      ]);
    } finally {
      await client.stop();
    }
  });

  it('turns a date near publication back into its weekday', async () => {
    const client = await TestClient.start();
    try {
      const text = dated.replace('Wednesday', '24 May 2022');
      const uri = await client.open('back.txt', text);
      const actions = await actionsOn(client, uri, text, '24 May');
      assert.deepEqual(
        actions.map(({ title, kind }) => [title, kind]),
        [['Change “24 May 2022” to “Tuesday”', 'refactor']],
      );
    } finally {
      await client.stop();
    }
  });
});
