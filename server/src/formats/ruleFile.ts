// Rule files: `.dateline/rules/*.yaml`, the rules that a house writes itself, read into plain data.
import { z } from 'zod';
import type { WrittenRule } from './ruleSchema.ts';
import { ruleSchema } from './ruleSchema.ts';
import type { YamlFault } from './yamlFile.ts';
import { readYaml, withoutNulls } from './yamlFile.ts';

/** In a workspace; files in it that end in .yaml or .yml are rule files. */
export const ruleFolder = '.dateline/rules';

export function isRuleFileName(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name);
}

/** A rule with where its id stands in the file. */
export interface PlacedRule {
  readonly rule: DefinedRule;
  readonly faultAt: (message: string) => YamlFault;
}

/** As the rules of a house are run: what the file says, with the lists that it leaves out. */
export type DefinedRule = ReturnType<typeof defined>;

export type RuleFileResult =
  | { readonly ok: true; readonly rules: readonly PlacedRule[] }
  | { readonly ok: false; readonly faults: readonly [YamlFault, ...YamlFault[]] };

const schema = z.strictObject(
  { rules: z.array(ruleSchema) },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'A rule file holds one rule, or several under `rules:`.' : undefined,
  },
);

/** Never throws. Empty text has no rules. */
export function parseRuleFile(yaml: string): RuleFileResult {
  let single = false;
  const read = readYaml(yaml, {
    schema,
    prepare: (value) => {
      if (value === null || value === undefined) return { rules: [] };
      if (typeof value !== 'object' || Array.isArray(value)) return value;
      single = !('rules' in value);
      return single ? { rules: [withoutNulls(value)] } : listOf(value);
    },
    describe: (path) => describe(path, single),
    locate: (path) => (single ? path.slice(2) : path),
  });
  if (!read.ok) return read;
  const rules = read.value.rules.map((rule, number) => ({
    rule: defined(rule),
    faultAt: (message: string) => read.file.faultAt(message, single ? ['id'] : ['rules', number, 'id']),
  }));
  return { ok: true, rules };
}

function listOf(value: object): unknown {
  const { rules, ...rest } = value as Readonly<Record<string, unknown>>;
  return { ...rest, rules: Array.isArray(rules) ? rules.map(withoutNulls) : (rules ?? []) };
}

/** "rule 2, words 1": people count from one. */
function describe(path: readonly PropertyKey[], single: boolean): string {
  const steps = path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  if (steps[0] !== 'rules' || steps.length < 2) return steps.join(' ');
  const rest = steps.slice(2).join(' ');
  return single ? rest : [`rule ${steps[1] ?? ''}`, rest].filter((part) => part !== '').join(', ');
}

const types = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const;

function defined(rule: WrittenRule) {
  switch (rule.kind) {
    case 'existence':
      return rule;
    case 'substitution':
      return { ...rule, replace: Object.entries(rule.replace).map(([from, use]) => ({ from, use })) };
    case 'first-use': {
      const entity = rule.entity && types[rule.entity];
      return { ...rule, message: rule.message ?? firstUseMessage(rule), after: rule.after ?? [], entity };
    }
    case 'consistency': {
      const entity = rule.entity && types[rule.entity];
      return {
        ...rule,
        message: rule.message ?? consistencyMessage(rule),
        variants: rule.variants ?? [],
        entity,
        same: rule.same ?? ('name' as const),
      };
    }
  }
}

function consistencyMessage({ dates, quotes }: Extract<WrittenRule, { kind: 'consistency' }>): string {
  if (quotes === 'one') return 'The marks {found} stand here, {use} elsewhere. Use one kind.';
  if (quotes !== undefined) return 'The marks {found} stand here. Use {use}.';
  if (dates !== undefined && dates !== 'one') return 'Write “{use}” for “{found}”.';
  return '“{found}” stands here, “{use}” elsewhere. Use one.';
}

function firstUseMessage({ entity, needs }: Extract<WrittenRule, { kind: 'first-use' }>): string {
  if (entity === undefined) return '“{found}” stands before “{use}” introduces it.';
  if (needs === 'title') return '“{found}” stands without a title the first time.';
  if (needs === 'introduction') return '“{found}” is not introduced: say who this is.';
  return '“{found}” stands without the full name the first time.';
}
