// `dateline stet`: what may stand by decision, and the end of what is stale.
import write from 'write-file-atomic';
import { inspectArticle } from '../desk/inspectArticle.ts';
import type { Stet, StetState } from '../desk/stets.ts';
import { mayHaveStets, stetsIn, withoutComments, withoutItems } from '../desk/stets.ts';
import { oneLine, shorten } from '../features/markdown.ts';
import { configurationFileName } from '../formats/configuration.ts';
import { restingRules } from '../formats/configurationEdits.ts';
import { sidecarSuffix } from '../formats/sidecar.ts';
import { printSidecar } from '../formats/sidecarFile.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { exitCodes } from './exitCodes.ts';
import { expandPatterns } from './files/expandPatterns.ts';
import type { LoadedInput } from './files/loadInput.ts';
import { loadInput } from './files/loadInput.ts';
import { readIfThere } from './files/readIfThere.ts';
import { writeFixed } from './files/writeReport.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import type { StetOptions } from './program.ts';
import type { Streams } from './streams.ts';

/** A line for each. Answers with the exit code. */
export async function listStets(
  patterns: readonly string[],
  options: StetOptions,
  streams: Streams,
): Promise<number> {
  if (options.dryRun) throw new Error('--dry-run goes with prune: a list changes nothing');
  printResting(options, streams);
  return eachArticle(patterns, options, streams, (article) => {
    for (const stet of article.stets) streams.out(`${lineFor(article, stet)}\n`);
  });
}

/** Takes the stale ones out of sidecars and comments, and names each. What is off in the whole workspace is never stale. */
export async function pruneStets(
  patterns: readonly string[],
  options: StetOptions,
  streams: Streams,
): Promise<number> {
  let count = 0;
  const code = await eachArticle(patterns, options, streams, async (article) => {
    const stale = article.stets.filter(({ state }) => state !== 'counts');
    if (!options.dryRun) await takeOut(article, stale);
    for (const stet of stale) streams.out(`${lineFor(article, stet)}\n`);
    count += stale.length;
  });
  streams.error(
    `${count} stale ${count === 1 ? 'stet' : 'stets'} ${options.dryRun ? 'found' : 'taken out'}\n`,
  );
  return code;
}

interface ArticleOfStets {
  readonly path: string;
  readonly input: LoadedInput & { readonly ok: true };
  readonly stets: readonly Stet[];
}

/** A file that cannot be read or written is reported and the run goes on. */
async function eachArticle(
  patterns: readonly string[],
  options: StetOptions,
  streams: Streams,
  use: (article: ArticleOfStets) => Promise<void> | void,
): Promise<number> {
  if (patterns.includes('-')) throw new Error('stets are kept in files: standard input has none');
  const workspace = await loadWorkspace(options, streams);
  let code: number = exitCodes.clean;
  for (const path of await expandPatterns(patterns.length === 0 ? ['.'] : patterns)) {
    try {
      const input = loadInput({ path });
      if (!input.ok) throw new Error(input.message);
      if (!mayHaveStets(input.text, input.sidecar)) continue;
      const { article, ruleSettings } = inspectArticle(input, workspace);
      await use({ path, input, stets: stetsIn(article, input.sidecar, ruleSettings) });
    } catch (error) {
      streams.error(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
      code = exitCodes.failure;
    }
  }
  return code;
}

async function takeOut({ path, input, stets }: ArticleOfStets, stale: readonly Stet[]): Promise<void> {
  const text = withoutComments(input.text, stets, stale);
  if (text !== input.text) {
    const { failure } = await writeFixed({
      path,
      text,
      before: input.text,
      diagnostics: [],
      failure: undefined,
    });
    if (failure !== undefined) throw new Error(failure);
  }
  const sidecar = input.sidecar && withoutItems(input.sidecar, stale);
  if (sidecar && sidecar !== input.sidecar) await write(path + sidecarSuffix, printSidecar(sidecar));
}

function printResting({ config = configurationFileName }: StetOptions, { out }: Streams): void {
  const yaml = readIfThere(config) ?? '';
  const lines = new LineIndex(yaml);
  for (const { rule, reason, span } of restingRules(yaml))
    out(`${placeIn(config, lines, span.start)} ${rule} counts, in the workspace${reasonIn(reason)}\n`);
}

const states: Readonly<Record<StetState, string>> = {
  counts: 'counts',
  'words-gone': 'is stale, its words are gone',
  'nothing-found': 'is stale, the rule finds nothing there',
  'no-such-rule': 'is stale, there is no such rule',
};

function lineFor(
  { path, input }: ArticleOfStets,
  { rule, reason, scope, place, words, state }: Stet,
): string {
  const where = place ? placeIn(path, new LineIndex(input.text), place.start) : path;
  const what = shorten(words, 60);
  const kept = scope === 'file' ? ', in this file' : what === '' ? '' : `, at “${what}”`;
  return `${where} ${rule} ${states[state]}${kept}${reasonIn(reason)}`;
}

function placeIn(path: string, lines: LineIndex, offset: number): string {
  const { line, character } = lines.positionAt(offset);
  return `${path}:${line + 1}:${character + 1}`;
}

function reasonIn(reason: string): string {
  return reason === '' ? '' : `: ${oneLine(reason)}`;
}
