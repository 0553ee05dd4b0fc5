// The rules of the house on the command line: the files in `.dateline/rules` beside the configuration, and those that it names.
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtInIds } from '../desk/ruleIds.ts';
import type { Configuration } from '../formats/configuration.ts';
import type { DefinedRule } from '../formats/ruleFile.ts';
import { isRuleFileName, ruleFolder } from '../formats/ruleFile.ts';
import { joinRuleFiles } from '../formats/ruleSet.ts';
import { readNamed } from './files/readIfThere.ts';

/** @throws Error with the files and the places where one is broken, or is named and missing. */
export async function loadRules(
  config: string | undefined,
  { ruleFiles = [] }: Configuration,
): Promise<readonly DefinedRule[]> {
  const folder = dirname(config ?? '.dateline.yaml');
  const rules = join(folder, ruleFolder);
  const names = await readdir(rules).catch(() => []);
  const listed = names
    .filter(isRuleFileName)
    .sort()
    .map((name) => join(rules, name));
  return loadRuleFiles([...listed, ...ruleFiles.map((file) => join(folder, file))]);
}

/** @throws Error as `loadRules` does. */
export async function loadRuleFiles(files: readonly string[]): Promise<readonly DefinedRule[]> {
  const texts = await Promise.all(
    files.map(async (file) => ({ file, yaml: await readNamed(file, 'the rule file') })),
  );
  const { rules, faults } = joinRuleFiles(texts, builtInIds);
  if (faults.length === 0) return rules;
  throw new Error(faults.map(({ file, fault }) => `${file}: ${fault.message}`).join('\n'));
}
