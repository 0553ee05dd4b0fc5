// Exports, imports and comparisons over stdio.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describeSpan } from '../../src/formats/anchor.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { addAnnotation } from '../../src/formats/sidecarEdits.ts';
import { printSidecar } from '../../src/formats/sidecarFile.ts';
import type { ArticleAnnotations } from '../../src/protocol/annotations.ts';
import type {
  Comparison,
  ExchangedFile,
  ExchangeFormats,
  ExportOutcome,
  ImportOutcome,
} from '../../src/protocol/exchange.ts';
import type { Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, rangeOf } from './support.ts';

describe('language server: exchange of annotations', () => {
  let client: TestClient;
  let uri: string;
  beforeEach(async function () {
    this.timeout(60_000);
    client = await TestClient.start({ settings: { annotator: 'Mia' } });
    uri = await client.open('harbour bridge.txt', article);
    await client.ask('dateline/annotate', uri, {
      range: rangeOf(article, 'Brest on'),
      label: 'check',
      note: 'Which?',
    });
    await client.ask('dateline/annotate', uri, {
      range: rangeOf(article, 'the debate'),
      label: 'style',
      note: '',
    });
  });
  afterEach(() => client.stop());

  const marked = async (of = uri) =>
    (await client.ask<ArticleAnnotations>('dateline/annotations', of)).annotations;
  const exported = (format: string, layers = 'annotated') =>
    client.ask<ExportOutcome>('dateline/export', uri, { format, layers });
  const imported = (files: readonly ExchangedFile[], format: string | null = null, into = uri) =>
    client.ask<ImportOutcome>('dateline/import', into, { files, format });

  it('has formats, each with the unit of its offsets', async () => {
    const formats = await client.connection.sendRequest<ExchangeFormats>('dateline/formats', null);
    assert.deepEqual(
      formats.exports.map(({ id }) => id),
      ['w3c', 'brat', 'conll', 'webanno', 'prodigy', 'doccano', 'xmi', 'tei', 'timeml', 'html', 'csv'],
    );
    assert.ok(formats.exports.every(({ offsetUnit, title }) => offsetUnit !== '' && title !== ''));
    assert.deepEqual(
      formats.imports.map(({ id }) => id),
      ['w3c', 'brat', 'conll', 'prodigy', 'doccano'],
    );
  });

  it('exports and imports each format that is read, into another copy of the article', async () => {
    const { imports } = await client.connection.sendRequest<ExchangeFormats>('dateline/formats', null);
    for (const { id } of imports) {
      const { done, files } = await exported(id, 'all');
      assert.ok(done && files.every(({ name }) => name.startsWith('harbour bridge.txt.')), id);
      const copy = await client.open(`copy-${id}.txt`, article);
      const outcome = await imported(files, id, copy);
      assert.ok(outcome.done, outcome.message);
      const labels = (await marked(copy)).map(({ label }) => label);
      assert.ok(labels.includes('check') && labels.includes('style'), `${id}: ${labels.join()}`);
    }
  });

  it('doubles nothing, and says why it cannot read a file', async () => {
    const { files } = await exported('brat');
    assert.equal((await imported(files)).message, '0 annotations added, 2 there already.');
    assert.equal((await marked()).length, 2);
    const unknown = await imported([{ name: 'x.jsonl', text: '{"text":"x"}' }]);
    assert.deepEqual([unknown.done, /cannot be told/.test(unknown.message)], [false, true]);
    const bad = await imported([{ name: 'x.ann', text: 'T1\tcheck 0 7\tHarbour\nnonsense\n' }]);
    assert.match(bad.problems.join('\n'), /^x\.ann:2: /);
    assert.equal((await marked()).length, 3);
  });

  it('refuses unknown formats and documents that are not open', async () => {
    assert.match((await exported('word')).message, /no format “word”/);
    const none = await client.ask<ExportOutcome>('dateline/export', client.uri('none.txt'), {
      format: 'w3c',
      layers: 'all',
    });
    assert.deepEqual([none.done, none.files], [false, []]);
  });

  it('compares two annotators, follows edits, and settles differences', async () => {
    const at = (words: string) => {
      const start = article.indexOf(words);
      return describeSpan(article, { start, end: start + words.length });
    };
    const by = { creator: 'Noor', created: undefined };
    let theirs = addAnnotation(emptySidecar('x'), at('Brest on'), { label: 'place' }, by);
    theirs = addAnnotation(theirs, at('Jana Holtmann said'), { label: 'legal', comment: 'Ask.' }, by);
    const files = [{ name: 'noor.annotations.json', text: printSidecar(theirs) }];
    const compare = () => client.ask<Comparison>('dateline/compare', uri, { files });
    const before = await compare();
    assert.deepEqual(
      before.differences.map(({ kind }) => kind),
      ['only-mine', 'label', 'only-theirs'],
    );
    assert.deepEqual([before.f1, before.name], [0, 'noor.annotations.json']);
    assert.equal(before.differences[2]?.theirs?.detail, 'Noor · Ask.');
    await client.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'New.\n' },
    ]);
    const moved = await compare();
    assert.equal(
      moved.differences[1]?.mine?.range.start.line,
      before.differences[1]!.mine!.range.start.line + 1,
    );
    for (const { mine, theirs: other } of moved.differences) {
      const params = { files, mine: mine?.id ?? null, theirs: other?.id ?? null, take: 'theirs' };
      const outcome = await client.ask<Outcome>('dateline/settleDifference', uri, params);
      assert.ok(outcome.done, outcome.message);
      if (mine && other) continue;
      const again = await client.ask<Outcome>('dateline/settleDifference', uri, params);
      assert.match(again.message, /no such difference/);
    }
    const after = await compare();
    assert.deepEqual([after.f1, after.differences.map(({ kind }) => kind)], [1, ['content']]);
    const json = await readFile(client.file('harbour bridge.txt.annotations.json'), 'utf8');
    assert.ok(json.includes('Which?') && json.includes('Noor') && !json.includes('style'));
  });

  it('says where the other file is damaged', async () => {
    const files = [{ name: 'x.annotations.json', text: '{' }];
    const outcome = await client.ask<Outcome>('dateline/compare', uri, { files });
    assert.deepEqual([outcome.done, outcome.message.startsWith('x.annotations.json: ')], [false, true]);
  });
});
