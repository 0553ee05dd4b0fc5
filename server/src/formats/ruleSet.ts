// The rules of a workspace from all its rule files: no two of one id, and none of an id that Dateline has itself.
import type { DefinedRule } from './ruleFile.ts';
import { parseRuleFile } from './ruleFile.ts';
import type { YamlFault } from './yamlFile.ts';

export interface RuleFileText {
  /** A path or a URI. */
  readonly file: string;
  readonly yaml: string;
}

export interface RuleSet {
  readonly rules: readonly DefinedRule[];
  readonly faults: readonly FaultInFile[];
}

export interface FaultInFile {
  readonly file: string;
  readonly fault: YamlFault;
}

/** Of a file that cannot be read nothing is taken; of rules with one id the first. */
export function joinRuleFiles(files: readonly RuleFileText[], taken: ReadonlySet<string>): RuleSet {
  const rules: DefinedRule[] = [];
  const faults: FaultInFile[] = [];
  const owners = new Map<string, string>();
  for (const { file, yaml } of files) {
    const parsed = parseRuleFile(yaml);
    if (!parsed.ok) {
      faults.push(...parsed.faults.map((fault) => ({ file, fault })));
      continue;
    }
    for (const { rule, faultAt } of parsed.rules) {
      const owner = taken.has(rule.id) ? 'Dateline' : owners.get(rule.id);
      if (owner === undefined) {
        owners.set(rule.id, file.slice(file.lastIndexOf('/') + 1));
        rules.push(rule);
      } else {
        const message = `${owner} has a rule “${rule.id}” already, which counts. Give this one another id.`;
        faults.push({ file, fault: faultAt(message) });
      }
    }
  }
  return { rules, faults };
}
