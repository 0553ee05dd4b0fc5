// `dateline rule test`: runs the examples that stand in rules of the house.
import { failedExamples } from '../../desk/tryRule.ts';
import { oneLine } from '../../features/markdown.ts';
import { exitCodes } from '../exitCodes.ts';
import { loadRuleFiles } from '../loadRules.ts';
import type { WorkspaceOptions } from '../loadWorkspace.ts';
import { loadWorkspace } from '../loadWorkspace.ts';
import type { Streams } from '../streams.ts';

/**
 * The files named, else those of the workspace. Answers with the exit code.
 * @throws Error where a file is broken or there is no rule.
 */
export async function testRules(
  files: readonly string[],
  options: WorkspaceOptions,
  streams: Streams,
): Promise<number> {
  const workspace = await loadWorkspace(options, streams);
  const rules = files.length === 0 ? workspace.customRules : await loadRuleFiles(files);
  if (rules.length === 0)
    throw new Error('there are no rules of your own. Put a file into .dateline/rules, or name one.');
  let failed = 0;
  for (const rule of rules) {
    const { examples } = rule;
    const failures = failedExamples({ rule, examples }, workspace);
    const count = examples.wrong.length + examples.right.length;
    streams.out(`${failures.length === 0 ? 'ok' : 'FAILED'} ${rule.id}: ${examplesOf(count)}\n`);
    for (const { kind, text, problem } of failures)
      streams.out(`  ${kind}: ${oneLine(text)}\n    ${problem}\n`);
    failed += failures.length;
  }
  streams.out(`${examplesOf(failed)} failed in ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}\n`);
  return failed === 0 ? exitCodes.clean : exitCodes.findings;
}

function examplesOf(count: number): string {
  return count === 1 ? '1 example' : `${count || 'no'} examples`;
}
