// `dateline export`: articles with their annotations in the formats of other tools.
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectArticle } from '../../desk/inspectArticle.ts';
import { orphansLeft } from '../../desk/exchangeInWords.ts';
import { standoffOf } from '../../desk/standoffOf.ts';
import { standoffWriters } from '../../formats/standoff/formats.ts';
import type { StandoffFile } from '../../formats/standoff/standoff.ts';
import { exitCodes } from '../exitCodes.ts';
import { expandPatterns } from '../files/expandPatterns.ts';
import { loadInput } from '../files/loadInput.ts';
import { sourcesOf } from '../files/source.ts';
import { writeReport } from '../files/writeReport.ts';
import type { LoadedWorkspace } from '../loadWorkspace.ts';
import { loadWorkspace } from '../loadWorkspace.ts';
import type { Streams } from '../streams.ts';
import type { ExportOptions } from './exchangeCommands.ts';

/** A file that cannot be read or written is reported and the run goes on. */
export async function exportFiles(
  patterns: readonly string[],
  options: ExportOptions,
  streams: Streams,
): Promise<number> {
  const workspace = await loadWorkspace(options, streams);
  let code: number = exitCodes.clean;
  const sources = await sourcesOf(await expandPatterns(patterns), streams);
  const place = placeFor(options.output, sources.length);
  for (const source of sources) {
    const input = loadInput(source);
    const failure = input.ok
      ? await exportOne(source.path, input, { options, place, workspace }, streams)
      : input.message;
    if (failure === undefined) continue;
    streams.error(`${source.path}: ${failure}\n`);
    code = exitCodes.failure;
  }
  return code;
}

interface Run {
  readonly options: ExportOptions;
  readonly place: Place;
  readonly workspace: LoadedWorkspace;
}

/** A sentence where it was not written. */
async function exportOne(
  path: string,
  input: Parameters<typeof inspectArticle>[0],
  { options, place, workspace }: Run,
  streams: Streams,
): Promise<string | undefined> {
  const { article } = inspectArticle(input, workspace);
  const wishes = { layers: options.layers, reviewed: options.reviewed === true };
  const { document, orphans } = standoffOf(article, input.sidecar, basename(path), wishes);
  const files = standoffWriters.find(({ id }) => id === options.format)?.write(document) ?? [];
  const left = orphansLeft(orphans);
  if (left !== '') streams.error(`${path}: ${left}\n`);
  if (place.kind === 'standard output') return print(files, streams);
  return write(path, files, place, options.force === true, streams);
}

function print(files: readonly StandoffFile[], streams: Streams): string | undefined {
  const [file] = files;
  if (files.length !== 1 || !file)
    return 'this format has several files. Name a folder with --output instead of "-".';
  streams.out(file.text);
  return undefined;
}

async function write(
  path: string,
  files: readonly StandoffFile[],
  place: Exclude<Place, { kind: 'standard output' }>,
  force: boolean,
  streams: Streams,
): Promise<string | undefined> {
  if (place.kind === 'file' && files.length > 1)
    return `this format has several files. Name a folder with --output, as "${place.path}/".`;
  const targets = files.map(({ suffix, text }) => ({ path: pathFor(path, suffix, place), text }));
  const taken = targets.find((one) => existsSync(one.path));
  if (taken && !force) return `${taken.path} is there already. Use --force to write over it.`;
  try {
    for (const target of targets) {
      await writeReport(target.path, target.text);
      streams.out(`${target.path}\n`);
    }
    return undefined;
  } catch (error) {
    return `the export could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

type Place =
  | { readonly kind: 'beside' | 'standard output' }
  | { readonly kind: 'folder' | 'file'; readonly path: string };

/** One article alone can go to a file that is named; anything else is a folder, which is made where it is missing. */
function placeFor(output: string | undefined, articles: number): Place {
  if (output === undefined) return { kind: 'beside' };
  if (output === '-') return { kind: 'standard output' };
  const isFolder = /[/\\]$/.test(output) || articles > 1 || isThere(output);
  return { kind: isFolder ? 'folder' : 'file', path: output };
}

function isThere(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory();
}

function pathFor(article: string, suffix: string, place: Place): string {
  if (place.kind === 'folder') return join(place.path, basename(article) + suffix);
  return place.kind === 'file' ? place.path : article + suffix;
}
