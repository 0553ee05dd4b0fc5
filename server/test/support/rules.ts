// Rules of a house for tests, from the text of a rule file.
import assert from 'node:assert/strict';
import type { Rule } from '../../src/features/diagnostics/rule.ts';
import { rulesOfHouse } from '../../src/features/diagnostics/customRules/rulesOfHouse.ts';
import { parseRuleFile } from '../../src/formats/ruleFile.ts';

/** The first rule of a file that must be right. */
export function ruleIn(yaml: string): Rule {
  const parsed = parseRuleFile(yaml);
  assert.ok(parsed.ok, parsed.ok ? '' : parsed.faults[0].message);
  const [rule] = rulesOfHouse(parsed.rules.map((placed) => placed.rule));
  assert.ok(rule);
  return rule;
}
