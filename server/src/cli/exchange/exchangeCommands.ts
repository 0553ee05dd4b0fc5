// The commands that hand annotations to other tools and take them from there, and that compare two annotators.
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Take } from '../../desk/mergeDecisions.ts';
import { takes } from '../../desk/mergeDecisions.ts';
import type { ExportLayers } from '../../desk/standoffOf.ts';
import { exportLayers } from '../../desk/standoffOf.ts';
import { standoffReaders, standoffWriters } from '../../formats/standoff/formats.ts';
import type { WorkspaceOptions } from '../loadWorkspace.ts';
import { addWorkspaceOptions } from '../workspaceOptions.ts';

export interface ExportOptions extends WorkspaceOptions {
  readonly format: string;
  readonly layers: ExportLayers;
  readonly reviewed?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

export interface ImportOptions extends WorkspaceOptions {
  readonly format?: string;
}

export interface CompareOptions {
  readonly json?: boolean;
  readonly minF1?: number;
}

export interface MergeOptions {
  readonly take: Take;
}

export interface ExchangeActions {
  readonly export: (patterns: string[], options: ExportOptions) => Promise<void>;
  readonly import: (article: string, files: string[], options: ImportOptions) => Promise<void>;
  readonly compare: (
    article: string,
    other: string,
    mine: string | undefined,
    options: CompareOptions,
  ) => Promise<void>;
  readonly merge: (article: string, other: string, options: MergeOptions) => Promise<void>;
}

export function addExchange(program: Command, actions: ExchangeActions): void {
  addExport(program, actions);
  addImport(program, actions);
  addCompare(program, actions);
  addMerge(program, actions);
}

function addExport(program: Command, actions: ExchangeActions): void {
  const command = program
    .command('export')
    .description(
      'Writes what Dateline found and what people annotated in a format of another tool, beside each article.',
    )
    .argument('<files...>', 'files, folders or patterns; "-" reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'the format')
        .choices(standoffWriters.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('-l, --layers <layers>', 'what Dateline found, what was annotated, or all')
        .choices(exportLayers)
        .default('all'),
    )
    .option('--reviewed', 'of what Dateline found, only what somebody accepted or corrected')
    .option('-o, --output <file>', 'a file or folder to write to; "-" is standard output')
    .option('--force', 'write over files that are there');
  addWorkspaceOptions(command).action(actions.export);
}

function addImport(program: Command, actions: ExchangeActions): void {
  const command = program
    .command('import')
    .description(
      'Takes annotations of another tool into the file beside the article. Nothing is dropped or doubled. Exit code 1 where something could not be read or placed.',
    )
    .argument('<article>', 'the article')
    .argument('<files...>', 'the annotations; of brat, the .txt that lies beside the .ann is read as well')
    .addOption(
      new Option('-f, --format <format>', 'the format, where the file does not tell').choices(
        standoffReaders.map(({ id }) => id),
      ),
    );
  addWorkspaceOptions(command).action(actions.import);
}

function addCompare(program: Command, actions: ExchangeActions): void {
  program
    .command('compare')
    .description(
      "Compares two annotators' work on an article: F1, Cohen's kappa, and the differences. Exit code 1 where F1 is less than --min-f1.",
    )
    .argument('<article>', 'the article')
    .argument('<other>', 'their annotations: a file of any format that is read, or "git:REVISION"')
    .argument('[mine]', 'my annotations; those beside the article where none are named')
    .option('--json', 'print JSON')
    .option('--min-f1 <number>', 'the least F1 of exact spans and labels, 0 to 1', readShare)
    .action(actions.compare);
}

function addMerge(program: Command, actions: ExchangeActions): void {
  program
    .command('merge')
    .description(
      "Adds another annotator's work to the annotations beside the article. What only one of the two has is kept.",
    )
    .argument('<article>', 'the article')
    .argument('<other>', 'their annotations: a file of any format that is read, or "git:REVISION"')
    .addOption(
      new Option(
        '--take <side>',
        'whose version stands where the two differ in label, extent, tags or comments',
      )
        .choices(takes)
        .default('both'),
    )
    .action(actions.merge);
}

function readShare(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It is a number from 0 to 1.');
  return number;
}
