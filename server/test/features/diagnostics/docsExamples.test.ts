// The examples on the pages of the rules: what is called wrong is reported, what is called right is not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../../src/annotators/register/register.ts';
import { analyzeArticle } from '../../../src/article/analyzeArticle.ts';
import { defaultOptions } from '../../../src/article/article.ts';
import { houseRules } from '../../../src/desk/houseRules.ts';
import type { Rule } from '../../../src/features/diagnostics/rule.ts';
import { rules } from '../../../src/features/diagnostics/rules.ts';
import { runRules } from '../../../src/features/diagnostics/runRules.ts';
import type { Configuration } from '../../../src/formats/configuration.ts';
import { parseConfiguration } from '../../../src/formats/configuration.ts';
import { parseRegister } from '../../../src/formats/register.ts';

const pages = join(import.meta.dirname, '../../../../docs/rules');

/** A page with what its examples are read with: "With `{ name: … }` in the register", "for the profile `ap`", a configuration in YAML. */
interface Page {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly register: Register;
  readonly configuration: Configuration;
}

function readPage(id: string): Page {
  const page = readFileSync(join(pages, `${id}.md`), 'utf8');
  const entries = [...page.matchAll(/^With `(\{.*\})` in the register:$/gm)].map(
    (match) => `  - ${match[1] ?? ''}\n`,
  );
  const parsed = parseRegister(entries.map((entry) => entry.trimStart()).join(''));
  assert.ok(parsed.ok);
  const configured = parseConfiguration(/^```yaml\n([^]*?)\n```$/m.exec(page)?.[1] ?? '');
  assert.ok(configured.ok);
  const profile = /examples are for the profile `(ap|reuters|guardian)`/.exec(page)?.[1];
  return {
    wrong: blocksUnder(page, 'Wrong'),
    right: blocksUnder(page, 'Right'),
    register: parsed.register,
    configuration: {
      ...configured.configuration,
      ...(profile !== undefined && { profile: profile as 'ap' }),
    },
  };
}

function blocksUnder(page: string, heading: string): readonly string[] {
  const start = page.indexOf(`\n## ${heading}\n`);
  const part = page.slice(start, page.indexOf('\n## ', start + 1));
  return [...part.matchAll(/^```text\n([^]*?)\n```$/gm)].map((match) => match[1] ?? '');
}

function fires(rule: Rule, text: string, { register, configuration }: Page): boolean {
  const article = analyzeArticle(text, { ...defaultOptions, register });
  const { settings } = houseRules(configuration);
  return (
    runRules(article, { severities: { [rule.id]: 'warning' }, suppressions: [], settings }, [rule]).length > 0
  );
}

describe('examples on the pages of the rules', () => {
  for (const rule of rules) {
    it(rule.id, () => {
      const page = readPage(rule.id);
      assert.ok(page.wrong.length > 0 && page.right.length > 0, 'a page has wrong and right examples');
      for (const text of page.wrong) assert.ok(fires(rule, text, page), `not reported: ${text}`);
      for (const text of page.right) assert.ok(!fires(rule, text, page), `reported: ${text}`);
    });
  }
});
