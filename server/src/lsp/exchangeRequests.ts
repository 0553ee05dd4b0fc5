// The requests about exports and imports: what the article becomes in another format, and what comes back from one.
import type { CancellationToken } from 'vscode-languageserver';
import { importedInWords, orphansLeft } from '../desk/exchangeInWords.ts';
import { foundIn } from '../desk/foundStandoff.ts';
import { importStandoff } from '../desk/importStandoff.ts';
import { standoffOf } from '../desk/standoffOf.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import { standoffReaders, standoffWriters } from '../formats/standoff/formats.ts';
import { readStandoffFiles } from '../formats/standoff/readStandoffFiles.ts';
import type {
  ExchangeFormats,
  ExportOutcome,
  ExportParams,
  ImportOutcome,
  ImportParams,
} from '../protocol/exchange.ts';
import type { Context } from './context.ts';
import { changeSidecar } from './sidecarRequests.ts';
import { fileName } from './sidecarFiles.ts';

export function exchangeFormats(): ExchangeFormats {
  const titles = new Map(standoffWriters.map(({ id, title }) => [id, title]));
  return {
    exports: standoffWriters.map(({ id, title, offsetUnit, leavesOut }) => ({
      id,
      title,
      offsetUnit,
      leavesOut,
    })),
    imports: standoffReaders.map(({ id, suffixes }) => ({ id, title: titles.get(id) ?? id, suffixes })),
  };
}

export async function exportArticle(
  { store }: Context,
  { uri, format, layers, reviewed = false }: ExportParams,
  token: CancellationToken,
): Promise<ExportOutcome> {
  const analysis = await store.analysis(uri, token);
  if (!analysis) return { done: false, message: notAnalysed, files: [] };
  const writer = standoffWriters.find(({ id }) => id === format);
  if (!writer) return { done: false, message: `There is no format “${format}”.`, files: [] };
  const name = fileName(uri);
  const { article, environment, placeOf } = analysis;
  const wishes = { layers, reviewed };
  const { document, orphans } = standoffOf(article, environment.sidecar, name, wishes, placeOf);
  const files = writer.write(document).map(({ suffix, text }) => ({ name: name + suffix, text }));
  return { done: true, message: orphansLeft(orphans), files };
}

/** All files or none: where one cannot be read, nothing is changed. */
export async function importFiles(
  context: Context,
  { uri, format, files }: ImportParams,
  token: CancellationToken,
): Promise<ImportOutcome> {
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return { done: false, message: notAnalysed, problems: [] };
  const { text, unjudged } = analysis;
  const read = readStandoffFiles(files, format ?? undefined, text);
  for (const { name, result } of read)
    if (!result.ok) return { done: false, message: `${name}: ${result.message}`, problems: [] };
  const found = foundIn(unjudged, [], { reviewed: false }).annotations;
  const messages: string[] = [];
  const problems: string[] = [];
  const change = (sidecar: Sidecar) =>
    read.reduce((before, { result }) => {
      if (!result.ok) return before;
      const imported = importStandoff(text, before, result.imported, found);
      messages.push(importedInWords(imported));
      problems.push(...result.imported.problems);
      return imported.sidecar;
    }, sidecar);
  const outcome = await changeSidecar(context, uri, change, () => messages.join(' '));
  return { ...outcome, problems };
}

const notAnalysed = 'This document is not analysed.';
