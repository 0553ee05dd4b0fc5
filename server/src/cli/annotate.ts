// `dateline annotate`: the analysis as JSON, a file at a time or a line at a time.
import type { Workspace } from '../desk/inspectArticle.ts';
import { inspectArticle } from '../desk/inspectArticle.ts';
import { toInterchange } from '../formats/interchange.ts';
import { parseInputLine } from '../formats/interchangeSchema.ts';
import { printEachInput } from './printEachInput.ts';
import { exitCodes } from './exitCodes.ts';
import type { Streams } from './streams.ts';

/** Prints one JSON object a file; a file that cannot be read is reported and the run goes on. */
export function annotateFiles(
  paths: readonly string[],
  workspace: Workspace,
  streams: Streams,
): Promise<number> {
  return printEachInput(paths, streams, (path, input) => {
    const { article, diagnostics } = inspectArticle(input, workspace);
    return `${JSON.stringify(toInterchange(article, diagnostics, path))}\n`;
  });
}

/** Reads and prints JSONL; a bad line gives an error object in its place and exit code 1 at the end. */
export async function annotateLines(workspace: Workspace, streams: Streams): Promise<number> {
  let code: number = exitCodes.clean;
  let number = 0;
  for await (const line of streams.lines()) {
    number += 1;
    if (line.trim() === '') continue;
    const input = parseInputLine(line, number);
    if (!input.ok) code = exitCodes.findings;
    streams.out(
      `${JSON.stringify(input.ok ? analyzeLine(input, workspace) : { id: input.id, error: input.message, line: number })}\n`,
    );
  }
  return code;
}

function analyzeLine(input: { id: string; text: string; dct: string | undefined }, workspace: Workspace) {
  const { article, diagnostics } = inspectArticle(
    { text: input.text, format: 'plain', sidecar: undefined, publicationDate: input.dct },
    workspace,
  );
  return toInterchange(article, diagnostics, input.id);
}
