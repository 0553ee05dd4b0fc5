// Rule files: what is valid, and where the faults of others are.
import assert from 'node:assert/strict';
import { parseRuleFile } from '../../src/formats/ruleFile.ts';
import { joinRuleFiles } from '../../src/formats/ruleSet.ts';

const words = 'kind: existence, words: [very]';

describe('rule files', () => {
  for (const yaml of ['', '# nothing yet\n', 'rules: []\n', 'rules:\n'])
    it(`reads ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(parseRuleFile(yaml), { ok: true, rules: [] });
    });

  it('reads one rule, and fills in what it leaves out', () => {
    const parsed = parseRuleFile(`id: a\n${words.replace(', ', '\n')}\nexcept:\n  # - very first\n`);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.rules[0]?.rule, {
      id: 'a',
      kind: 'existence',
      message: '“{found}” should not stand here.',
      severity: 'warning',
      in: 'narration',
      case: 'smart',
      sections: ['headline', 'paragraph', 'caption'],
      words: ['very'],
      except: [],
      examples: { wrong: [], right: [] },
    });
  });

  for (const [yaml, ...expected] of [
    ['id: [\n', [2, 1, /flow/i]],
    ['- a\n', [1, 1, /one rule, or several under `rules:`/]],
    ['id: a\nkind: absence\n', [2, 7, /^kind: The kind is existence/]],
    ['id: A b\nkind: existence\nwords: [x]\n', [1, 5, /^id: An id has small letters/]],
    ['id: a\nkind: existence\n', [1, 1, /^words: Give `words`, or a `pattern`/]],
    ['id: a\nkind: existence\nwords: [x]\nwrods: [y]\n', [4, 8, /wrods/]],
    ['id: a\nkind: existence\nwords: [x, 1984]\n', [3, 12, /^words 2: Put 1984 in quotation marks/]],
    ['id: a\nkind: existence\nwords: ["—"]\n', [3, 9, /needs a letter or a digit/]],
    ['id: a\nkind: existence\npattern: (a+)+b\n', [3, 10, /repeated without end/]],
    ['id: a\nkind: existence\npattern: (a\n', [3, 10, /no regular expression/]],
    ['id: a\nkind: existence\nwords: [x]\nlink: "javascript:1"\n', [4, 7, /https:/]],
    ['id: a\nkind: substitution\npattern: b\n', [1, 1, /`pattern` and `use` go together/]],
    ['id: a\nkind: first-use\nwords: [x]\n', [1, 1, /`words` and `after` go together/]],
    ['id: a\nkind: first-use\nentity: place\nneeds: title\n', [4, 8, /are for people/]],
    ['id: a\nkind: consistency\n', [2, 7, /Give one of `variants`/]],
    ['id: a\nkind: consistency\nvariants: [x]\n', [3, 11, /two variants/]],
    ['id: a\nkind: consistency\nentity: person\n', [1, 1, /`entity` and `same` go together/]],
    [`rules:\n  - {id: a, ${words}}\n  - {id: b, ${words}, in: headlines}\n`, [3, 49, /^rule 2, in: /]],
  ] as const) {
    it(`says where ${JSON.stringify(yaml)} is wrong`, () => {
      const parsed = parseRuleFile(yaml);
      assert.ok(!parsed.ok);
      parsed.faults.forEach(({ line, column, message }, number) => {
        const [expectedLine, expectedColumn, pattern] = expected[number] ?? [0, 0, / /];
        assert.match(message, pattern);
        assert.deepEqual([line, column], [expectedLine, expectedColumn], message);
      });
      assert.equal(parsed.faults.length, expected.length);
    });
  }
});

describe('rules of a workspace', () => {
  it('have ids of their own; the first of two counts', () => {
    const files = [
      { file: 'rules/a.yaml', yaml: `{id: one, ${words}}` },
      { file: 'rules/b.yaml', yaml: `rules:\n  - {id: two, ${words}}\n  - {id: one, ${words}}\n` },
      { file: 'rules/c.yaml', yaml: `{id: built-in, ${words}}` },
      { file: 'rules/d.yaml', yaml: '{id: three}' },
    ];
    const { rules, faults } = joinRuleFiles(files, new Set(['built-in']));
    assert.deepEqual(
      rules.map(({ id }) => id),
      ['one', 'two'],
    );
    assert.deepEqual(
      faults.map(({ file, fault }) => `${file} ${fault.line}:${fault.column} ${fault.message.slice(0, 12)}`),
      ['rules/b.yaml 3:10 a.yaml has a', 'rules/c.yaml 1:6 Dateline has', 'rules/d.yaml 1:1 kind: The ki'],
    );
  });
});
