// `dateline merge`: another annotator's work into the sidecar of an article.
import { basename } from 'node:path';
import { compareSidecars } from '../../desk/compareSidecars.ts';
import { count } from '../../desk/exchangeInWords.ts';
import { mergeSidecars } from '../../desk/mergeSidecars.ts';
import { tokensOf } from '../../desk/standoffOf.ts';
import { parseDocument } from '../../document/parseDocument.ts';
import { emptySidecar } from '../../formats/sidecar.ts';
import { exitCodes } from '../exitCodes.ts';
import { loadInput } from '../files/loadInput.ts';
import type { Streams } from '../streams.ts';
import type { MergeOptions } from './exchangeCommands.ts';
import { readOther } from './otherFiles.ts';
import { writeSidecar } from './writeSidecar.ts';

/** @throws Error where a file cannot be read; nothing is changed then. */
export async function mergeFiles(
  article: string,
  other: string,
  { take }: MergeOptions,
  streams: Streams,
): Promise<number> {
  const input = loadInput({ path: article });
  if (!input.ok) throw new Error(`${article}: ${input.message}`);
  const { text, format } = input;
  const mine = input.sidecar ?? emptySidecar(basename(article));
  const theirs = await readOther(article, text, other);
  if (!theirs.ok) throw new Error(theirs.message);
  for (const problem of theirs.problems) streams.error(`${problem}\n`);
  const comparison = compareSidecars(text, tokensOf(parseDocument(text, format)), mine, theirs.sidecar);
  const { sidecar, changed } = mergeSidecars(text, mine, theirs.sidecar, comparison, take);
  await writeSidecar(article, mine, sidecar);
  const total = count(comparison.differences.length, 'difference');
  streams.error(`${article}: ${total}, of which ${changed} changed the annotations.\n`);
  return theirs.problems.length > 0 ? exitCodes.findings : exitCodes.clean;
}
