// `dateline check`: which files, what fails, fixes, the baseline and standard input.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { writeFixed } from '../../src/cli/files/writeReport.ts';
import type { Folder } from './support.ts';
import { clean, dateline, faulty, fixable, fixed, makeFolder } from './support.ts';

describe('dateline check', () => {
  let folder: Folder;
  const file: Folder['file'] = (name, content) => folder.file(name, content);
  const check = (...args: string[]) => dateline(['check', ...args]);
  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => folder.remove());

  /** Names of the files that a JSON report is of, from the folder. */
  const filesIn = (out: string) =>
    (JSON.parse(out) as { file: string }[]).map(({ file }) => file.slice(folder.path.length + 1));

  describe('files', () => {
    it('walks folders for articles, sorted, without hidden folders and node_modules', async () => {
      for (const name of ['b.md', 'a.txt', 'deep/c.article', 'd.MARKDOWN', 'e.json', '.h/f.txt', '.g.txt'])
        await file(name, clean);
      await file('node_modules/n.txt', clean);
      const { out, code } = await check('--format', 'json', folder.path);
      assert.deepEqual(filesIn(out), ['a.txt', 'b.md', 'd.MARKDOWN', 'deep/c.article']);
      assert.equal(code, 0);
    });

    it('leaves out what git ignores, in folders and patterns, and takes it where it is named', async () => {
      await file('.git/HEAD', '');
      await file('.gitignore', 'drafts/\n/*.old.txt\n');
      await file('news/.gitignore', '*.txt\n!keep.txt\n');
      await file('drafts/.gitignore', '!back.txt\n');
      for (const name of ['a.txt', 'b.old.txt', 'drafts/back.txt', 'news/c.txt', 'news/keep.txt', 'x/drafts'])
        await file(name, clean);
      const kept = ['a.txt', 'news/keep.txt'];
      assert.deepEqual(filesIn((await check('--format=json', folder.path)).out), kept);
      assert.deepEqual(filesIn((await check('--format=json', join(folder.path, '**/*.txt'))).out), kept);
      const named = await check('--format=json', join(folder.path, 'drafts/back.txt'));
      assert.deepEqual(filesIn(named.out), ['drafts/back.txt']);
    });

    it('reports a file once, and takes a name with brackets for a name', async () => {
      const path = await file('a[1].txt', faulty);
      const { out } = await check('--format=json', path, path, folder.path);
      assert.deepEqual(filesIn(out), ['a[1].txt']);
    });

    it('says where nothing is found, and exits with 2', async () => {
      const empty = await check(folder.path);
      assert.match(empty.error, /no article in the folder/);
      assert.equal(empty.code, 2);
      const pattern = await check(join(folder.path, '*.txt'));
      assert.match(pattern.error, /no file matches/);
      assert.equal(pattern.code, 2);
    });
  });

  describe('standard input', () => {
    const fromInput = (text: string, ...args: string[]) =>
      dateline(['check', ...args], { input: text.split('\n') });

    it('is read with “-”', async () => {
      const { out, code } = await fromInput(faulty, '-');
      assert.match(out, /^<stdin>:5:\d+ warning weekday-date-mismatch/);
      assert.equal(code, 1);
    });

    it('has the format, the sidecar and the name of the file that it stands for', async () => {
      const path = join(folder.path, 'a.md');
      assert.match((await fromInput(faulty, '--stdin-filename', path)).out, /a\.md:5/);
      await file('a.md.annotations.json', '{"type": "Annot');
      const damaged = await fromInput(faulty, '-', '--stdin-filename', path);
      assert.match(damaged.error, /a\.md\.annotations\.json/);
      assert.equal(damaged.code, 2);
    });

    it('cannot be fixed, but shows how it would be', async () => {
      assert.equal((await fromInput(fixable, '-', '--fix')).code, 2);
      assert.match((await fromInput(fixable, '-', '--fix-dry-run')).out, /^\+“The rain/m);
    });
  });

  describe('what fails', () => {
    it('is more warnings than --max-warnings, or an error', async () => {
      const path = await file('a.txt', faulty);
      assert.equal((await check('--max-warnings', '1', path)).code, 0);
      assert.equal((await check('--max-warnings', '0', path)).code, 1);
      const error = ['--rule', 'weekday-date-mismatch=error'];
      const printed = await check(...error, '--max-warnings', '9', path);
      assert.match(printed.out, /1 error, 0 warnings in 1 file/);
      assert.equal(printed.code, 1);
    });

    it('is no hint, and --quiet does not show them', async () => {
      const path = await file('a.txt', faulty);
      const hint = ['--rule', 'weekday-date-mismatch=hint', path];
      const { out, code } = await check(...hint);
      assert.match(out, /0 warnings, 1 hint in 1 file/);
      assert.equal(code, 0);
      assert.equal((await check('--quiet', ...hint)).out, '0 warnings in 1 file\n');
    });

    it('explains what is wrong with a call', async () => {
      const wrong = async (args: string[], message: RegExp) => {
        const { error, code } = await check(...args);
        assert.match(error, message);
        assert.equal(code, 2);
      };
      await wrong([], /name a file, a folder or a pattern/);
      await wrong(['--rule', 'wekday=off', 'a.txt'], /there is no rule "wekday"/);
      await wrong(['--rule', 'unclosed-quote', 'a.txt'], /Give a level of error, warning/);
      await wrong(['--max-warnings', 'x', 'a.txt'], /Give a number from 0/);
      await wrong(['--jobs', '0', 'a.txt'], /Give a number from 1/);
      await wrong(['--format', 'xml', 'a.txt'], /Allowed choices are pretty, json, sarif/);
      await wrong(['--update-baseline', 'a.txt'], /needs --baseline/);
      await wrong(['--stdin-filename', 'b.txt', 'a.txt'], /add "-"/);
      await wrong(['--fix', '--fix-dry-run', 'a.txt'], /cannot be used with/);
    });
  });

  describe('--fix', () => {
    it('fixes the file and reports what is left', async () => {
      const path = await file('a.txt', fixable);
      const { out, code } = await check('--fix', path);
      assert.equal(await readFile(path, 'utf8'), fixed);
      assert.equal(out, '0 warnings, 1 file fixed in 1 file\n');
      assert.equal(code, 0);
    });

    it('keeps the byte order mark and the line breaks', async () => {
      const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
      const path = await file('a.txt', windows(fixable));
      await check('--fix', path);
      assert.equal(await readFile(path, 'utf8'), windows(fixed));
    });

    it('leaves a file alone that was changed since it was read', async () => {
      const path = await file('a.txt', fixable);
      await writeFile(path, 'Somebody else was here.\n');
      const result = { path, text: fixed, before: fixable, diagnostics: [], failure: undefined };
      assert.match((await writeFixed(result)).failure ?? '', /changed while it was checked/);
      assert.equal(await readFile(path, 'utf8'), 'Somebody else was here.\n');
    });

    it('shows the changes as a diff that can be applied, and changes nothing', async () => {
      const path = await file('a.txt', fixable);
      const { out } = await check('--fix-dry-run', path, await file('b.txt', faulty));
      assert.equal(applyPatch(fixable, out), fixed);
      assert.equal(await readFile(path, 'utf8'), fixable);
    });
  });

  describe('--baseline', () => {
    const baseline = () => join(folder.path, 'ci/baseline.json');
    const update = (...args: string[]) => check('--baseline', baseline(), '--update-baseline', ...args);
    const against = (...args: string[]) => check('--baseline', baseline(), ...args);

    it('lets what was there pass, also when the text changes elsewhere, and reports what is new', async () => {
      const path = await file('a.txt', faulty);
      assert.equal((await update(path)).code, 0);
      assert.equal((await against(path)).code, 0);
      await writeFile(path, faulty.replace('Council meets\n', 'Council meets\n\nIt rained.\n'));
      assert.equal((await against(path)).code, 0);
      await writeFile(path, `${faulty}\nIt meets again on Monday 26 May 2022, Mayor Ann Holt said.\n`);
      const { out, code } = await against(path);
      assert.match(out, /Monday 26 May/);
      assert.match(out, /1 warning in 1 file/);
      assert.equal(code, 1);
    });

    it('counts equal findings', async () => {
      const twice = 'Held on Tuesday 25 May 2022.\n\n'.repeat(2);
      const path = await file('a.txt', twice);
      await update(path);
      assert.match(await readFile(baseline(), 'utf8'), /"count":2/);
      await writeFile(path, 'Held on Tuesday 25 May 2022.\n\n'.repeat(3));
      assert.match((await against(path)).out, /1 warning in 1 file/);
    });

    it('is stable, holds no text, and keeps the files that were not checked', async () => {
      const first = await file('a.txt', faulty);
      const second = await file('b.txt', faulty);
      await update(second, first);
      const before = await readFile(baseline(), 'utf8');
      assert.doesNotMatch(before, /Tuesday|Lisbon/);
      assert.deepEqual(before.match(/"path":"[^"]*"/g), ['"path":"../a.txt"', '"path":"../b.txt"']);
      await update(first);
      assert.equal(await readFile(baseline(), 'utf8'), before);
    });

    it('says what is wrong with the file', async () => {
      const path = await file('a.txt', faulty);
      assert.match((await against(path)).error, /baseline\.json: the baseline cannot be read/);
      await file('ci/baseline.json', '{"version": 2}');
      const { error, code } = await against(path);
      assert.match(error, /baseline\.json: this is no baseline of Dateline/);
      assert.equal(code, 2);
    });
  });

  it('counts the files up on a terminal, and takes the line away', async () => {
    for (let index = 0; index < 12; index += 1) await file(`${index}.txt`, clean);
    const terminal = { colours: false, links: false, progress: true };
    const { error } = await dateline(['check', folder.path], { terminal });
    assert.match(error.replaceAll(clearLine, '<'), /^<\d+ of 12 files checked/);
    assert.ok(error.endsWith(clearLine));
    assert.equal((await check(folder.path)).error, '');
  });
});

const clearLine = '\r\u001B[K';
