// `dateline export`, `import`, `compare` and `merge`: files, messages and exit codes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { Sidecar } from '../../src/formats/sidecar.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { addAnnotation } from '../../src/formats/sidecarEdits.ts';
import { parseSidecar, printSidecar } from '../../src/formats/sidecarFile.ts';
import { standoffWriters } from '../../src/formats/standoff/formats.ts';
import type { Folder } from './support.ts';
import { clean, dateline, makeFolder } from './support.ts';

const mark = (sidecar: Sidecar, words: string, label: string, creator: string) => {
  const start = clean.indexOf(words);
  const anchor = describeSpan(clean, { start, end: start + words.length });
  return addAnnotation(sidecar, anchor, { label, comment: `${label}?` }, { creator, created: undefined });
};
const empty = emptySidecar('a.txt');
const mine = mark(mark(empty, 'Lisbon', 'place', 'Mia'), 'council met', 'check', 'Mia');
const theirs = mark(mark(empty, 'Lisbon', 'city', 'Noor'), 'Ann Holt', 'person', 'Noor');

describe('dateline export, import, compare, merge', () => {
  let folder: Folder;
  let article: string;
  beforeEach(async () => {
    folder = await makeFolder();
    article = await folder.file('a.txt', clean);
    await folder.file('a.txt.annotations.json', printSidecar(mine));
  });
  afterEach(() => folder.remove());

  const at = (name: string) => join(folder.path, name);
  const short = (out: string) => out.replaceAll(`${folder.path}/`, '');
  const sidecar = async (name = 'a.txt') => {
    const parsed = parseSidecar(await readFile(at(`${name}.annotations.json`), 'utf8'));
    assert.ok(parsed.ok);
    return parsed.sidecar.items.flatMap((one) =>
      one.kind === 'annotation' ? [`${one.label}: ${one.anchor.exact} (${one.creator ?? ''})`] : [],
    );
  };

  for (const { id } of standoffWriters) {
    it(`exports ${id} beside the article or into a folder, and does not write over it`, async () => {
      const first = await dateline(['export', article, '--format', id]);
      assert.deepEqual([first.code, first.error], [0, '']);
      for (const path of first.out.trim().split('\n')) assert.ok(existsSync(path), path);
      const second = await dateline(['export', article, '-f', id]);
      assert.match(second.error, /is there already\. Use --force to write over it\.\n$/);
      assert.equal(second.code, 2);
      assert.equal((await dateline(['export', article, '-f', id, '--force'])).code, 0);
      const elsewhere = await dateline(['export', article, '-f', id, '-o', `${at('out')}/`]);
      assert.ok(elsewhere.out.includes('/out/a.txt.'), elsewhere.out);
      assert.equal(await readFile(article, 'utf8'), clean);
    });
  }

  it('prints one file, and says why it cannot print two', async () => {
    const { out, code } = await dateline(['export', article, '-f', 'w3c', '-l', 'annotated', '-o', '-']);
    const page = JSON.parse(out) as { items: unknown[] };
    assert.equal(code, 0);
    assert.ok(out.includes('Lisbon') && !out.includes('Ann Holt"'), String(page.items.length));
    const brat = await dateline(['export', article, '-f', 'brat', '-o', '-']);
    assert.deepEqual([brat.code, brat.out], [2, '']);
    assert.match(brat.error, /several files\. Name a folder/);
    const named = await dateline(['export', article, '-f', 'csv', '-o', at('quotes.csv')]);
    assert.equal(short(named.out), 'quotes.csv\n');
  });

  it('tells of orphans, of files that are not there, and of formats that are none', async () => {
    await folder.file('a.txt', clean.replace('council met', 'board sat'));
    const orphan = await dateline(['export', article, '-f', 'w3c']);
    assert.match(
      orphan.error,
      /1 annotation has no place in the text any more; it is not exported: “council met”/,
    );
    assert.equal(orphan.code, 0);
    assert.equal((await dateline(['export', at('none.txt'), '-f', 'w3c'])).code, 2);
    const unknown = await dateline(['export', article, '-f', 'word']);
    assert.match(unknown.error, /Allowed choices are w3c, brat/);
    assert.equal(unknown.code, 2);
  });

  it('imports what it exported, with nothing doubled, and into an article without annotations', async () => {
    await dateline(['export', article, '-f', 'brat', '-o', `${at('out')}/`]);
    const before = await readFile(at('a.txt.annotations.json'), 'utf8');
    const again = await dateline(['import', article, at('out/a.txt.ann')]);
    assert.equal(again.error, 'a.txt.ann: 0 annotations added, 2 there already.\n');
    assert.deepEqual([again.code, await readFile(at('a.txt.annotations.json'), 'utf8')], [0, before]);
    await folder.file('b.txt', clean);
    const fresh = await dateline(['import', at('b.txt'), at('out/a.txt.ann')]);
    assert.match(fresh.error, /2 annotations added/);
    assert.deepEqual(await sidecar('b.txt'), ['check: council met (Mia)', 'place: Lisbon (Mia)']);
  });

  it('names the line of what cannot be read, and takes the rest', async () => {
    const lines = ['T1\tplace 60 66\tLisbon', 'T2\tplace 0 7\tCouncil', 'nonsense'];
    await folder.file('notes.ann', `${lines.join('\n')}\n`);
    const { error, code } = await dateline(['import', article, at('notes.ann')]);
    assert.match(error, /^notes\.ann:3: /m);
    assert.equal(code, 1);
    assert.ok((await sidecar()).includes('place: Council ()'));
  });

  it('keeps what it cannot place, and says so', async () => {
    await folder.file('old.txt', 'The old harbour burned.\n');
    await folder.file('old.ann', 'T1\tfire 16 22\tburned\n');
    const { error, code } = await dateline(['import', article, at('old.ann')]);
    assert.match(error, /1 annotation could not be placed in the text and is kept without a place: “burned”/);
    assert.equal(code, 1);
    assert.ok((await sidecar()).includes('fire: burned ()'));
  });

  it('refuses what it cannot tell, and damaged sidecars', async () => {
    await folder.file('x.jsonl', '{"text":"x"}\n');
    const unknown = await dateline(['import', article, at('x.jsonl')]);
    assert.match(unknown.error, /x\.jsonl: The format cannot be told from the file\. Say which it is: w3c/);
    assert.equal(unknown.code, 2);
    assert.match(
      (await dateline(['import', article, at('gone.ann')])).error,
      /gone\.ann: the file cannot be read/,
    );
    await folder.file('a.txt.annotations.json', '{"items": [');
    const damaged = await dateline(['import', article, at('x.jsonl'), '-f', 'doccano']);
    assert.match(damaged.error, /annotations\.json: It is not valid JSON/);
    assert.equal(await readFile(at('a.txt.annotations.json'), 'utf8'), '{"items": [');
  });

  it('compares: a table, the differences with their lines, JSON, and a least F1', async () => {
    const other = await folder.file('noor.annotations.json', printSidecar(theirs));
    const { out, code } = await dateline(['compare', article, other]);
    assert.equal(code, 0);
    assert.match(out, /^all +2 +2 +0 +0\.00 +0\.00 +0\.00 +0 +0\.00$/m);
    assert.match(out, /^kappa of labels +0\.00 {2}\(0 alike of 1 span that both marked\)$/m);
    assert.deepEqual(
      short(out)
        .split('\n')
        .filter((line) => line.startsWith('a.txt:')),
      [
        'a.txt:5:5 “council met”: check, theirs nothing',
        'a.txt:5:33 “Lisbon”: place, theirs city',
        'a.txt:5:47 “Ann Holt”: nothing, theirs person',
      ],
    );
    const json = await dateline(['compare', article, other, '--json', '--min-f1', '0.5']);
    assert.equal(json.code, 1);
    const parsed = JSON.parse(json.out) as { differences: { kind: string; line: number }[] };
    assert.deepEqual(
      parsed.differences.map(({ kind, line }) => [kind, line]),
      [
        ['only-mine', 5],
        ['label', 5],
        ['only-theirs', 5],
      ],
    );
    const same = await dateline(['compare', article, at('a.txt.annotations.json'), '--min-f1', '1']);
    assert.deepEqual([same.code, /0 differences/.test(same.out)], [0, true]);
    assert.equal((await dateline(['compare', article, other, '--min-f1', '2'])).code, 2);
  });

  it('merges files, and from git what was there before', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder.path,
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    const other = await folder.file('noor.annotations.json', printSidecar(theirs));
    const merged = await dateline(['merge', article, other, '--take', 'theirs']);
    assert.equal(short(merged.error), 'a.txt: 3 differences, of which 2 changed the annotations.\n');
    assert.deepEqual(await sidecar(), [
      'check: council met (Mia)',
      'city: Lisbon (Mia)',
      'person: Ann Holt (Noor)',
    ]);
    const before = await dateline(['compare', article, 'git:HEAD']);
    assert.match(before.out, /“Lisbon”: city, theirs place/);
    const unknown = await dateline(['compare', article, 'git:nowhere']);
    assert.match(unknown.error, /git has no a\.txt\.annotations\.json in the revision "nowhere"/);
    assert.equal(unknown.code, 2);
  });

  it('leaves files that git can merge line by line', async () => {
    await folder.file('base', printSidecar(empty));
    await folder.file('one', printSidecar(mark(empty, 'council met', 'check', 'Mia')));
    await folder.file('two', printSidecar(mark(empty, 'Ann Holt', 'person', 'Noor')));
    const joined = execFileSync('git', ['merge-file', '-p', '--union', 'one', 'base', 'two'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    const parsed = parseSidecar(joined);
    assert.ok(parsed.ok, joined);
    assert.equal(parsed.sidecar.items.length, 2);
  });
});
