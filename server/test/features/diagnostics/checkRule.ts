// Tables for rules: valid texts give no finding, invalid ones give findings where the marks [[X:…]] stand.
import assert from 'node:assert/strict';
import type { AnalysisOptions } from '../../../src/article/article.ts';
import type { Fix, Rule, RuleSettings } from '../../../src/features/diagnostics/rule.ts';
import { runRules } from '../../../src/features/diagnostics/runRules.ts';
import { applyEdits } from '../../../src/text/edit.ts';
import { analyze } from '../../support/analyze.ts';
import { parseMarkedText, printMarkedText } from '../../support/markedText.ts';

interface Case {
  readonly text: string;
  readonly options?: Partial<AnalysisOptions>;
  readonly settings?: RuleSettings;
}

interface InvalidCase extends Case {
  /** The text after the first fix of every finding. */
  readonly after?: string;
  /** Part of the message of the first finding. */
  readonly message?: string;
}

export interface RuleTables {
  readonly valid: readonly (string | Case)[];
  readonly invalid: readonly (string | InvalidCase)[];
}

export function checkRule(rule: Rule, { valid, invalid }: RuleTables): void {
  describe(rule.id, () => {
    for (const entry of valid) {
      const test = typeof entry === 'string' ? { text: entry } : entry;
      it(`passes: ${titleOf(test.text)}`, () => {
        assert.deepEqual(
          findings(rule, test.text, test).map(({ message }) => message),
          [],
        );
      });
    }
    for (const entry of invalid) {
      const test: InvalidCase = typeof entry === 'string' ? { text: entry } : entry;
      it(`reports: ${titleOf(test.text)}`, () => {
        checkInvalid(rule, test);
      });
    }
  });
}

function checkInvalid(rule: Rule, test: InvalidCase): void {
  const { text } = parseMarkedText(test.text);
  const found = findings(rule, text, test);
  const marks = found.map(({ span }) => ({ ...span, label: 'X', value: undefined }));
  assert.equal(printMarkedText(text, marks), test.text);
  if (test.message !== undefined) assert.ok(found[0]?.message.includes(test.message), found[0]?.message);
  for (const { message } of found) assert.match(message, /^[“\p{Lu}\d].*\.$/u);
  for (const fix of found.flatMap(({ fixes }) => fixes)) checkTitle(fix);
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  if (test.after !== undefined) assert.equal(applyEdits(text, edits), test.after);
}

/** Instructions that are plain without the words that there will be. */
const instruction = /^(?:Delete|Leave|Close|Insert|Introduce|Put|Write the|Change \d+) .{3,}/;

/** Who reads the title knows what the fix does. */
function checkTitle({ title, edits }: Fix): void {
  assert.match(title, /^\p{Lu}.*[^.]$/u);
  const named = edits.some(
    ({ newText }) => newText.trim() !== '' && title.includes(newText.trim().slice(0, 20)),
  );
  assert.ok(named || instruction.test(title), `“${title}” tells what will stand there, or what is done`);
}

function findings(rule: Rule, text: string, { options, settings }: Case) {
  const article = analyze(text, options);
  // The rule itself first: runRules would hide that it throws.
  rule.check(article, settings ?? { knownAcronyms: [] });
  const severities = rule.severity === 'off' ? { [rule.id]: 'warning' as const } : {};
  return runRules(article, { severities, suppressions: [], settings: settings ?? { knownAcronyms: [] } }, [
    rule,
  ]);
}

function titleOf(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 70);
}
