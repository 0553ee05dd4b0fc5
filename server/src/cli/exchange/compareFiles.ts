// `dateline compare`: how far two annotators agree, and where they differ.
import { basename } from 'node:path';
import { compareSidecars } from '../../desk/compareSidecars.ts';
import { tokensOf } from '../../desk/standoffOf.ts';
import { parseDocument } from '../../document/parseDocument.ts';
import { emptySidecar, sidecarSuffix } from '../../formats/sidecar.ts';
import { exitCodes } from '../exitCodes.ts';
import { loadInput } from '../files/loadInput.ts';
import type { Streams } from '../streams.ts';
import type { CompareOptions } from './exchangeCommands.ts';
import { readOther } from './otherFiles.ts';
import { printComparison, printComparisonJson } from './printComparison.ts';

/** @throws Error where a file cannot be read. */
export async function compareFiles(
  article: string,
  other: string,
  mine: string | undefined,
  { json, minF1 }: CompareOptions,
  streams: Streams,
): Promise<number> {
  const input = loadInput({ path: article });
  if (!input.ok) throw new Error(`${article}: ${input.message}`);
  const { text, format } = input;
  const own =
    mine === undefined
      ? { ok: true as const, sidecar: input.sidecar ?? emptySidecar(basename(article)), problems: [] }
      : await readOther(article, text, mine);
  const theirs = await readOther(article, text, other);
  if (!own.ok) throw new Error(own.message);
  if (!theirs.ok) throw new Error(theirs.message);
  for (const problem of [...own.problems, ...theirs.problems]) streams.error(`${problem}\n`);
  const tokens = tokensOf(parseDocument(text, format));
  const comparison = compareSidecars(text, tokens, own.sidecar, theirs.sidecar);
  const names = { article, mine: mine ?? article + sidecarSuffix, theirs: other };
  streams.out((json ? printComparisonJson : printComparison)(text, comparison, names));
  const f1 = comparison.agreement.overall.exact.f1;
  return minF1 !== undefined && f1 !== undefined && f1 < minF1 ? exitCodes.findings : exitCodes.clean;
}
