// The examples in docs/own-rules.md are rule files with examples in them, and they come out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failedExamples } from '../../src/desk/tryRule.ts';
import { parseRuleFile } from '../../src/formats/ruleFile.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/own-rules.md'), 'utf8');
const files = Array.from(page.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, yaml = '']) => yaml);

describe('docs/own-rules.md', () => {
  it('has examples', () => {
    assert.ok(files.length >= 5);
  });
  for (const yaml of files) {
    const parsed = parseRuleFile(yaml);
    for (const { rule } of parsed.ok ? parsed.rules : [])
      it(`is right about ${rule.id}`, () => {
        const workspace = { configuration: {}, register: [], customRules: [] };
        assert.ok(rule.examples.wrong.length > 0 && rule.examples.right.length > 0);
        assert.deepEqual(failedExamples({ rule, examples: rule.examples }, workspace), []);
      });
    it(`can be read: ${yaml.split('\n')[0] ?? ''}`, () => {
      assert.ok(parsed.ok, parsed.ok ? '' : parsed.faults[0].message);
    });
  }
});
