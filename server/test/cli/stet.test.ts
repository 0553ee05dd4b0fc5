// `dateline stet`: the list, pruning with and without a dry run, and that checks keep to the same stets.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describeSpan } from '../../src/formats/anchor.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { parseSidecar, printSidecar } from '../../src/formats/sidecarFile.ts';
import { addAnnotation, addStet } from '../../src/formats/sidecarEdits.ts';
import type { Folder } from './support.ts';
import { clean, dateline, faulty, makeFolder } from './support.ts';

const rule = 'weekday-date-mismatch';

describe('dateline stet', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => folder.remove());

  const stet = (...args: string[]) => dateline(['stet', ...args, folder.path]);
  const short = (out: string) => out.replaceAll(`${folder.path}/`, '');
  const at = (words: string) => {
    const start = faulty.indexOf(words);
    return describeSpan(faulty, { start, end: start + words.length });
  };
  const noted = addAnnotation(emptySidecar('a.txt'), at('Lisbon'), {
    label: 'check',
    comment: 'Which Lisbon?',
  });
  const sidecar = addStet(noted, rule, at('Tuesday 25 May 2022'), 'as the poster has it');
  const markdown = `${clean}\n<!-- stet ${rule}, undefined-acronym: readers know it -->\n\nThe ZQRA met. The ZQRA voted.\n`;

  it('lists sidecars, comments and the workspace, each with its reason', async () => {
    await folder.file('a.txt', faulty);
    await folder.file('a.txt.annotations.json', printSidecar(sidecar));
    await folder.file('b.md', markdown);
    await folder.file('c.txt', '<!-- stet is no comment here -->\n');
    const config = await folder.file('house.yaml', 'rules:\n  scare-quotes: off # ours\n');
    const { out, code, error } = await stet('list', '--config', config);
    assert.deepEqual(short(out).trimEnd().split('\n'), [
      'house.yaml:2:3 scare-quotes counts, in the workspace: ours',
      `a.txt:5:20 ${rule} counts, at “Tuesday 25 May 2022”: as the poster has it`,
      `b.md:7:1 ${rule} is stale, the rule finds nothing there, at “The ZQRA met. The ZQRA voted.”: readers know it`,
      'b.md:7:1 undefined-acronym counts, at “The ZQRA met. The ZQRA voted.”: readers know it',
    ]);
    assert.deepEqual([code, error], [0, '']);
  });

  it('prunes what is stale and leaves all else as it is', async () => {
    const before = printSidecar(addStet(sidecar, rule, at('Lisbon'), 'no more'));
    await folder.file('a.txt', faulty);
    const path = await folder.file('a.txt.annotations.json', before);
    const page = await folder.file('b.md', markdown);
    const dry = await stet('prune', '--dry-run');
    assert.equal(dry.error, '2 stale stets found\n');
    assert.equal(await readFile(path, 'utf8'), before);
    assert.equal(await readFile(page, 'utf8'), markdown);
    const { out, error, code } = await stet('prune');
    assert.equal(out, dry.out);
    assert.deepEqual([error, code], ['2 stale stets taken out\n', 0]);
    const json = await readFile(path, 'utf8');
    assert.equal(json, printSidecar(sidecar));
    assert.ok(parseSidecar(json).ok);
    assert.equal(await readFile(page, 'utf8'), markdown.replace(`${rule}, `, ''));
    assert.equal((await stet('prune')).error, '0 stale stets taken out\n');
  });

  it('does not write what it has no need to', async () => {
    await folder.file('a.txt', faulty);
    const written = JSON.stringify(JSON.parse(printSidecar(sidecar)));
    const path = await folder.file('a.txt.annotations.json', written);
    await stet('prune');
    assert.equal(await readFile(path, 'utf8'), written);
  });

  it('reports a damaged sidecar, leaves it, and goes on', async () => {
    await folder.file('a.txt', faulty);
    const path = await folder.file('a.txt.annotations.json', '{"items": [');
    await folder.file('b.md', markdown);
    const { error, code, out } = await stet('prune');
    assert.match(error, /a\.txt\.annotations\.json/);
    assert.equal(code, 2);
    assert.match(out, /b\.md/);
    assert.equal(await readFile(path, 'utf8'), '{"items": [');
  });

  it('refuses standard input, a dry list and a word that is no action', async () => {
    for (const [args, message] of [
      [['list', '-'], /standard input/],
      [['list', '--dry-run'], /goes with prune/],
      [['burn'], /list, prune/],
    ] as const) {
      const { code, error } = await dateline(['stet', ...args]);
      assert.equal(code, 2);
      assert.match(error, message);
    }
  });

  it('has checks keep to the same stets: sidecar, comment and workspace', async () => {
    const check = async (...args: string[]) =>
      (await dateline(['check', ...args, folder.path])).out.includes(rule);
    await folder.file('a.txt', faulty);
    assert.equal(await check(), true);
    await folder.file('a.txt.annotations.json', printSidecar(sidecar));
    assert.equal(await check(), false);
    await folder.file('b.md', faulty);
    assert.equal(await check(), true);
    const config = await folder.file('house.yaml', `rules:\n  ${rule}: off\n`);
    assert.equal(await check('--config', config), false);
    await folder.file('b.md', faulty.replace('\nThe council', `\n<!-- stet ${rule} -->\nThe council`));
    assert.equal(await check(), false);
  });
});
