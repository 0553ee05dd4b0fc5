// `dateline check`: what the editor warns of, for people or as JSON.
import type { Workspace } from '../desk/inspectArticle.ts';
import { inspectArticle } from '../desk/inspectArticle.ts';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { loadInput } from './loadInput.ts';
import { exitCodes } from './exitCodes.ts';
import { printDiagnostics, printSummary } from './pretty.ts';
import type { Streams } from './streams.ts';

interface Checked {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly failure: string | undefined;
}

/** Checks each file on its own; one that cannot be read is reported and the run goes on. */
export async function checkFiles(
  paths: readonly string[],
  format: 'pretty' | 'json',
  workspace: Workspace,
  streams: Streams,
): Promise<number> {
  const results: Checked[] = [];
  for (const path of paths) {
    const checked = await checkFile(path, workspace, streams);
    results.push(checked);
    if (checked.failure !== undefined) streams.error(`${path}: ${checked.failure}\n`);
    else if (format === 'pretty') streams.out(printDiagnostics(path, checked.text, checked.diagnostics));
  }
  if (format === 'json') streams.out(`${JSON.stringify(results.map(toJson), null, 2)}\n`);
  return finish(results, format, streams);
}

async function checkFile(path: string, workspace: Workspace, streams: Streams): Promise<Checked> {
  const input = await loadInput(path, streams);
  if (!input.ok) return { path, text: '', diagnostics: [], failure: input.message };
  const { diagnostics } = inspectArticle(input, workspace);
  return { path, text: input.text, diagnostics, failure: undefined };
}

function finish(results: readonly Checked[], format: 'pretty' | 'json', streams: Streams): number {
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const warnings = diagnostics.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  ).length;
  const failures = results.filter((result) => result.failure !== undefined).length;
  if (format === 'pretty')
    streams.out(`${printSummary(results.length, warnings, diagnostics.length - warnings, failures)}\n`);
  if (failures > 0) return exitCodes.failure;
  return warnings > 0 ? exitCodes.warnings : exitCodes.clean;
}

/** Lines and columns count from 1, as in compilers; `start` and `end` are UTF-16 offsets. */
function toJson({ path, text, diagnostics, failure }: Checked) {
  const index = new LineIndex(text);
  return {
    file: path,
    ...(failure === undefined ? {} : { error: failure }),
    diagnostics: diagnostics.map(({ rule, severity, span, message }) => {
      const { line, character } = index.positionAt(span.start);
      return {
        rule,
        severity,
        line: line + 1,
        column: character + 1,
        start: span.start,
        end: span.end,
        message,
      };
    }),
  };
}
