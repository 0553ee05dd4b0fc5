// Rules of the house on the command line: checked with, tested by their examples, tried on an archive, imported.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRuleFile } from '../../src/formats/ruleFile.ts';
import type { Folder } from './support.ts';
import { dateline, makeFolder } from './support.ts';

const rule = `id: no-very
kind: existence
message: “{found}” says little.
link: https://example.org/very
words: [very]
examples:
  wrong:
    - It was [[very]] late.
  right:
    - It was everywhere.
`;
const text = 'It was very late. “It was very late,” said Ann Holt.\n';

describe('rules of the house on the command line', () => {
  let folder: Folder;
  let config: string;
  beforeEach(async () => {
    folder = await makeFolder();
    config = await folder.file('.dateline.yaml', 'ruleFiles: [more/one.yml]\nrules: {no-late: hint}\n');
    await folder.file('.dateline/rules/no-very.yaml', rule);
    await folder.file('.dateline/rules/notes.txt', 'no: [yaml');
    await folder.file('more/one.yml', 'rules: [{id: no-late, kind: existence, words: [late]}]\n');
    await folder.file('a.txt', text);
  });
  afterEach(() => folder.remove());

  const at = (name: string) => join(folder.path, name);
  const check = (...args: string[]) => dateline(['check', '-c', config, ...args]);

  describe('check', () => {
    it('uses those of the workspace and those that the configuration names, at its levels', async () => {
      const { out, code } = await check('--format=json', at('a.txt'));
      const [{ diagnostics = [] } = {}] = JSON.parse(out) as { diagnostics?: Record<string, unknown>[] }[];
      assert.deepEqual(
        diagnostics.map(({ rule: id, severity, column, link }) => [id, severity, column, link]),
        [
          ['no-very', 'warning', 8, 'https://example.org/very'],
          ['no-late', 'hint', 13, undefined],
        ],
      );
      assert.equal(code, 1);
    });

    it('prints the link, knows their ids, and links to no page of ours', async () => {
      const terminal = { colours: false, links: true, progress: false };
      const { rawOut } = await dateline(['check', '-c', config, at('a.txt')], { terminal });
      assert.match(
        rawOut,
        /warning no-very\n {2}“very” says little\.[^]*\n {4}https:\/\/example\.org\/very\n/,
      );
      assert.equal((await check('--rule=no-very=off', at('a.txt'))).code, 0);
      const unknown = await check('--rule=no-vary=off', at('a.txt'));
      assert.deepEqual([unknown.code, /there is no rule "no-vary"/.test(unknown.error)], [2, true]);
    });

    it('reports SARIF for them', async () => {
      const { out } = await check('--format=sarif', at('a.txt'));
      assert.match(out, /"ruleId": "no-very"/);
    });

    it('says where a file is broken or missing', async () => {
      await folder.file('.dateline/rules/b.yaml', 'id: no-very\nkind: existence\nwords: [x]\n');
      await folder.file('.dateline/rules/c.yaml', 'id: c\nkind: existence\nwrods: [x]\n');
      const broken = await check(at('a.txt'));
      assert.match(broken.error, /c\.yaml: .*wrods.* \(line 3, column 8\)/);
      assert.match(broken.error, /no-very\.yaml: b\.yaml has a rule “no-very” already.*\(line 1, column 5\)/);
      assert.equal(broken.code, 2);
      await writeFile(config, 'ruleFiles: [gone.yaml]\n');
      assert.match((await check(at('a.txt'))).error, /gone\.yaml: the rule file cannot be read/);
    });
  });

  describe('rule test', () => {
    const test = (...args: string[]) => dateline(['rule', 'test', '-c', config, ...args]);

    it('passes where the examples come out', async () => {
      const { out, code } = await test();
      assert.equal(out, 'ok no-very: 2 examples\nok no-late: no examples\nno examples failed in 2 rules\n');
      assert.equal(code, 0);
    });

    it('says which example fails, and why', async () => {
      const wrong = rule.replace('It was [[very]] late.', '"[[It]] was very late."\n    - Nothing.');
      const file = await folder.file(
        'x.yaml',
        wrong.replace('It was everywhere.', 'Very well.\nseverity: off'),
      );
      const { out, code } = await test(file);
      assert.equal(
        out,
        `FAILED no-very: 3 examples
  wrong: [[It]] was very late.
    “very” is reported, and the marks are around “It”.
  wrong: Nothing.
    Nothing is reported.
  right: Very well.
    “Very” is reported, and nothing should be.
3 examples failed in 1 rule
`,
      );
      assert.equal(code, 1);
    });

    it('needs a rule', async () => {
      const empty = await folder.file('empty/.dateline.yaml', '');
      const { error, code } = await dateline(['rule', 'test', '-c', empty]);
      assert.match(error, /no rules of your own/);
      assert.equal(code, 2);
    });
  });

  describe('rule try', () => {
    const attempt = (...args: string[]) => dateline(['rule', 'try', '-c', config, ...args]);

    it('shows the hits of a rule file with context, and counts them', async () => {
      await folder.file('b.txt', 'Nothing here.\n');
      const { out, code } = await attempt(at('.dateline/rules/no-very.yaml'), folder.path);
      assert.match(out, /a\.txt:1:8 warning no-very\n.*\n {2}1 │ It was very late/);
      assert.match(out, /no-very: 1 hit in 1 of 2 files\n$/);
      assert.equal(code, 0);
    });

    it('takes ids of the workspace and of Dateline, whatever their level', async () => {
      assert.match((await attempt('no-late', at('a.txt'))).out, /no-late: 1 hit in 1 of 1 file\n$/);
      assert.match((await attempt('single-source', at('a.txt'))).out, /single-source: \d hits? in/);
      const unknown = await attempt('no-such', at('a.txt'));
      assert.deepEqual([unknown.code, /no rule "no-such"/.test(unknown.error)], [2, true]);
    });
  });

  describe('rule import', () => {
    it('writes rules that can be read, and says what it leaves out', async () => {
      await mkdir(at('Plain'));
      await folder.file(
        'Plain/WordyPhrases.yml',
        "extends: existence\nmessage: Cut '%s'.\ntokens: [quite, '(?!a)b']\n",
      );
      await folder.file('Plain/Length.yml', 'extends: occurrence\nmax: 3\n');
      const output = at('.dateline/rules/plain.yaml');
      const { error, code } = await dateline(['rule', 'import', at('Plain'), '-o', output]);
      assert.match(error, /Length\.yml: Styles that extend “occurrence”/);
      assert.match(error, /WordyPhrases\.yml: “\(\?!a\)b” cannot be taken over/);
      assert.match(error, /1 rule from 2 files\n$/);
      assert.equal(code, 0);
      const parsed = parseRuleFile(await readFile(output, 'utf8'));
      assert.ok(parsed.ok);
      assert.equal(parsed.rules[0]?.rule.id, 'plain-wordy-phrases');
      const { out } = await dateline(['rule', 'import', at('Plain/WordyPhrases.yml')]);
      assert.equal(out, await readFile(output, 'utf8'));
    });

    it('fails where there is nothing to take', async () => {
      const file = await folder.file('Length.yml', 'extends: occurrence\nmax: 3\n');
      assert.equal((await dateline(['rule', 'import', file])).code, 1);
    });
  });
});
