// `dateline import`: annotations of another tool into the sidecar of an article.
import { basename } from 'node:path';
import { importedInWords } from '../../desk/exchangeInWords.ts';
import { foundIn } from '../../desk/foundStandoff.ts';
import { importStandoff } from '../../desk/importStandoff.ts';
import { inspectArticle } from '../../desk/inspectArticle.ts';
import { emptySidecar } from '../../formats/sidecar.ts';
import { readStandoffFiles } from '../../formats/standoff/readStandoffFiles.ts';
import { exitCodes } from '../exitCodes.ts';
import { loadInput } from '../files/loadInput.ts';
import { loadWorkspace } from '../loadWorkspace.ts';
import type { Streams } from '../streams.ts';
import type { ImportOptions } from './exchangeCommands.ts';
import { readOtherFiles } from './otherFiles.ts';
import { writeSidecar } from './writeSidecar.ts';

/** Where one of the files cannot be read, none is imported. @throws Error that says which and why. */
export async function importFiles(
  article: string,
  paths: readonly string[],
  { format, ...options }: ImportOptions,
  streams: Streams,
): Promise<number> {
  const workspace = await loadWorkspace(options, streams);
  const input = loadInput({ path: article });
  if (!input.ok) throw new Error(`${article}: ${input.message}`);
  const inspection = inspectArticle(input, workspace);
  const found = foundIn(inspection.unjudged, [], { reviewed: false }).annotations;
  const before = input.sidecar ?? emptySidecar(basename(article));
  let sidecar = before;
  let code: number = exitCodes.clean;
  for (const { name, result } of readStandoffFiles(await readOtherFiles(paths), format, input.text)) {
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    const imported = importStandoff(input.text, sidecar, result.imported, found);
    ({ sidecar } = imported);
    for (const problem of result.imported.problems) streams.error(`${problem}\n`);
    streams.error(`${name}: ${importedInWords(imported)}\n`);
    if (result.imported.problems.length + imported.orphans.length > 0) code = exitCodes.findings;
  }
  await writeSidecar(article, before, sidecar);
  return code;
}
