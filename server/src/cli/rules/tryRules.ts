// `dateline rule try`: what one rule, or the rules of one file, report in an archive, with context and a count.
import { builtInIds } from '../../desk/ruleIds.ts';
import { tryRule } from '../../desk/tryRule.ts';
import type { Checked } from '../checked.ts';
import { exitCodes } from '../exitCodes.ts';
import { expandPatterns } from '../files/expandPatterns.ts';
import { loadInput } from '../files/loadInput.ts';
import type { Source } from '../files/source.ts';
import { sourcesOf } from '../files/source.ts';
import { loadRuleFiles } from '../loadRules.ts';
import type { LoadedWorkspace, WorkspaceOptions } from '../loadWorkspace.ts';
import { loadWorkspace } from '../loadWorkspace.ts';
import { pageOfRule } from '../reporters/reporter.ts';
import { reporters } from '../reporters/reporters.ts';
import type { Streams } from '../streams.ts';
import { version } from '../version.ts';

/**
 * `name` is a rule file, or the id of a rule. Hits are what was asked for, so they are no failure.
 * @throws Error where there is no such rule, or a file is broken.
 */
export async function tryRules(
  name: string,
  patterns: readonly string[],
  options: WorkspaceOptions,
  streams: Streams,
): Promise<number> {
  const { workspace, ids } = await findRules(name, await loadWorkspace(options, streams));
  const results: Checked[] = [];
  for (const source of await sourcesOf(await expandPatterns(patterns), streams))
    results.push(tryOn(source, ids, workspace));
  for (const { path, failure } of results) if (failure !== undefined) streams.error(`${path}: ${failure}\n`);
  const hit = results.filter(({ diagnostics }) => diagnostics.length > 0);
  const { terminal, rulePages } = streams;
  if (hit.length > 0)
    streams.out(
      reporters.pretty(hit, {
        version,
        colours: terminal?.colours ?? false,
        links: terminal?.links ?? false,
        pageOf: pageOfRule(rulePages),
      }),
    );
  for (const id of ids) streams.out(`${id}: ${countOf(results, id)}\n`);
  return results.some(({ failure }) => failure !== undefined) ? exitCodes.failure : exitCodes.clean;
}

async function findRules(
  name: string,
  workspace: LoadedWorkspace,
): Promise<{ readonly workspace: LoadedWorkspace; readonly ids: readonly string[] }> {
  const isKnown = builtInIds.has(name) || workspace.customRules.some(({ id }) => id === name);
  if (isKnown) return { workspace, ids: [name] };
  if (!/\.ya?ml$/i.test(name))
    throw new Error(`there is no rule "${name}". Name a rule file, or a rule of docs/rules/README.md.`);
  const customRules = await loadRuleFiles([name]);
  return { workspace: { ...workspace, customRules }, ids: customRules.map(({ id }) => id) };
}

function tryOn(source: Source, ids: readonly string[], workspace: LoadedWorkspace): Checked {
  const { path } = source;
  const input = loadInput(source);
  if (!input.ok) return { path, text: '', diagnostics: [], failure: input.message };
  const diagnostics = ids.flatMap((id) => tryRule(id, input, workspace));
  return { path, text: input.text, diagnostics, failure: undefined };
}

function countOf(results: readonly Checked[], id: string): string {
  const counts = results.map(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === id).length);
  const hits = counts.reduce((sum, count) => sum + count, 0);
  const files = counts.filter((count) => count > 0).length;
  const noun = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${noun(hits, 'hit')} in ${files} of ${noun(results.length, 'file')}`;
}
