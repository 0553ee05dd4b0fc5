// `dateline check`: what the editor warns of, for people, for build servers and as fixed files.
import { dirname } from 'node:path';
import { builtInIds } from '../desk/ruleIds.ts';
import type { Workspace } from '../desk/inspectArticle.ts';
import type { Baseline } from './baseline.ts';
import { newFindings, parseBaseline, printBaseline, updateBaseline } from './baseline.ts';
import type { Checked } from './checked.ts';
import { countFindings } from './checked.ts';
import type { CheckOptions, Levels } from './checkOptions.ts';
import { exitCodes } from './exitCodes.ts';
import { expandPatterns } from './files/expandPatterns.ts';
import { readIfThere, readNamed } from './files/readIfThere.ts';
import type { Source } from './files/source.ts';
import { sourcesOf } from './files/source.ts';
import { writeFixed, writeReport } from './files/writeReport.ts';
import { jobsFor } from './jobs.ts';
import { checkAll } from './lanes.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import { printDiffs } from './printDiffs.ts';
import { startProgress } from './progress.ts';
import { pageOfRule } from './reporters/reporter.ts';
import { reporters } from './reporters/reporters.ts';
import type { Streams } from './streams.ts';
import { version } from './version.ts';

/**
 * Checks each file on its own; one that cannot be read is reported and the run goes on. Answers with the exit code.
 * @throws Error where the call or a file that all articles are read with is wrong.
 */
export async function checkFiles(
  patterns: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<number> {
  const sources = await findSources(patterns, options, streams);
  const workspace = withRules(await loadWorkspace(options, streams), options.rule);
  const baseline = await loadBaseline(options);
  const found = await findAll(sources, workspace, options, streams);
  for (const { path, failure } of found) if (failure !== undefined) streams.error(`${path}: ${failure}\n`);
  if (options.baseline !== undefined && options.updateBaseline)
    return saveBaseline(options.baseline, baseline, found, streams);
  const fresh =
    options.baseline === undefined ? found : newFindings(baseline, found, dirname(options.baseline));
  const shown = options.quiet ? fresh.map(withoutHints) : fresh;
  await report(shown, options, streams);
  return exitCodeOf(shown, options.maxWarnings);
}

async function findSources(
  patterns: readonly string[],
  { stdinFilename, fix, baseline, updateBaseline: update }: CheckOptions,
  streams: Streams,
): Promise<readonly Source[]> {
  if (update && baseline === undefined) throw new Error('--update-baseline needs --baseline FILE');
  const named = patterns.length === 0 && stdinFilename !== undefined ? ['-'] : patterns;
  if (named.length === 0) throw new Error('name a file, a folder or a pattern, or "-" for standard input');
  if (fix && named.includes('-'))
    throw new Error(
      '--fix writes files, and standard input is none. --fix-dry-run prints what it would change.',
    );
  if (stdinFilename !== undefined && !named.includes('-'))
    throw new Error('--stdin-filename names standard input, which is not read: add "-"');
  return sourcesOf(await expandPatterns(named), streams, stdinFilename);
}

/** @throws Error where there is no such rule. */
function withRules(workspace: Workspace, rules: Levels = {}): Workspace {
  const { configuration, customRules } = workspace;
  for (const id of Object.keys(rules))
    if (!builtInIds.has(id) && !customRules.some((rule) => rule.id === id))
      throw new Error(`there is no rule "${id}". The rules are listed in docs/rules/README.md.`);
  return { ...workspace, configuration: { ...configuration, rules: { ...configuration.rules, ...rules } } };
}

async function loadBaseline({ baseline: path, updateBaseline: update }: CheckOptions): Promise<Baseline> {
  if (path === undefined) return [];
  const text = update ? readIfThere(path) : await readNamed(path, 'the baseline');
  if (text === undefined) return [];
  try {
    return parseBaseline(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function findAll(
  sources: readonly Source[],
  workspace: Workspace,
  { fix = false, fixDryRun = false, jobs }: CheckOptions,
  streams: Streams,
): Promise<readonly Checked[]> {
  const progress = startProgress(sources.length, streams);
  try {
    const found = await checkAll(
      sources,
      { workspace, fix: fix || fixDryRun },
      { jobs: jobsFor(jobs, sources.length), worker: streams.worker, onDone: progress.show },
    );
    return fix ? await Promise.all(found.map(writeFixed)) : found;
  } finally {
    progress.end();
  }
}

async function saveBaseline(
  path: string,
  last: Baseline,
  found: readonly Checked[],
  { error }: Streams,
): Promise<number> {
  await writeReport(path, printBaseline(updateBaseline(last, found, dirname(path))));
  const { errors, warnings, hints, failures } = countFindings(found);
  error(`${path}: ${errors + warnings} warnings and ${hints} hints of ${found.length} files written\n`);
  return failures > 0 ? exitCodes.failure : exitCodes.clean;
}

function withoutHints(result: Checked): Checked {
  const isShown = ({ severity }: Checked['diagnostics'][number]) =>
    severity === 'error' || severity === 'warning';
  return { ...result, diagnostics: result.diagnostics.filter(isShown) };
}

async function report(
  results: readonly Checked[],
  { format, output, fixDryRun, color }: CheckOptions,
  { out, terminal, rulePages }: Streams,
): Promise<void> {
  const onTerminal = output === undefined ? terminal : undefined;
  const text = fixDryRun
    ? printDiffs(results)
    : reporters[format](results, {
        version,
        colours: color ?? onTerminal?.colours ?? false,
        links: color !== false && (onTerminal?.links ?? false),
        pageOf: pageOfRule(rulePages),
      });
  if (output === undefined) out(text);
  else await writeReport(output, text);
}

function exitCodeOf(results: readonly Checked[], maxWarnings: number): number {
  const { errors, warnings, failures } = countFindings(results);
  if (failures > 0) return exitCodes.failure;
  return errors > 0 || warnings > maxWarnings ? exitCodes.findings : exitCodes.clean;
}
