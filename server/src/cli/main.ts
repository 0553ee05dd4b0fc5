// The `dateline` command: what it is called with, and which part answers.
import { Command, Option } from 'commander';
import { annotateFiles, annotateLines } from './annotate.ts';
import { checkFiles } from './check.ts';
import { exitCodes } from './exitCodes.ts';
import { expandPatterns } from './expandPatterns.ts';
import { explainFiles } from './explain.ts';
import type { WorkspaceOptions } from './loadWorkspace.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import type { Streams } from './streams.ts';

declare const DATELINE_VERSION: string;

/** Runs the command with the arguments after its name; answers with the exit code and never throws. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCodes.clean;
  const program = new Command('dateline')
    .description(
      'Finds people, places, dates and quotations in articles, and warns of what a copy desk would catch.',
    )
    .version(typeof DATELINE_VERSION === 'string' ? DATELINE_VERSION : '0.0.0')
    .configureOutput({ writeOut: streams.out, writeErr: streams.error })
    .exitOverride();
  addCheck(program, streams, (result) => (code = result));
  addAnnotate(program, streams, (result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, streams);
  }
}

function addCheck(program: Command, streams: Streams, finish: (code: number) => void): void {
  program
    .command('check')
    .description(
      'Prints what the editor warns of. Exit code 1 when there is a warning, 2 when a file cannot be read.',
    )
    .argument('<files...>', 'files or patterns such as "articles/**/*.md"; "-" reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'),
    )
    .option('-c, --config <file>', 'configuration file instead of .dateline.yaml in the working directory')
    .option('-r, --register <file>', 'register of names instead of entities.yaml in the working directory')
    .action(async (patterns: string[], options: WorkspaceOptions & { format: 'pretty' | 'json' }) => {
      const workspace = await loadWorkspace(options, streams);
      finish(await checkFiles(await expandPatterns(patterns), options.format, workspace, streams));
    });
}

function addAnnotate(program: Command, streams: Streams, finish: (code: number) => void): void {
  program
    .command('annotate')
    .description('Prints the analysis as JSON, one object a file.')
    .argument('[files...]', 'files or patterns; "-" reads standard input')
    .option('--jsonl', 'read {"id", "text", "dct"} a line from standard input and print a line for each')
    .addOption(
      new Option('--explain', 'print how each time expression got its value, for people').conflicts('jsonl'),
    )
    .option('-c, --config <file>', 'configuration file instead of .dateline.yaml in the working directory')
    .option('-r, --register <file>', 'register of names instead of entities.yaml in the working directory')
    .action(
      async (patterns: string[], options: WorkspaceOptions & { jsonl?: boolean; explain?: boolean }) => {
        const workspace = await loadWorkspace(options, streams);
        if (options.jsonl === true) finish(await annotateLines(workspace, streams));
        else if (patterns.length === 0) throw new Error('name a file, or use --jsonl to read standard input');
        else {
          const print = options.explain === true ? explainFiles : annotateFiles;
          finish(await print(await expandPatterns(patterns), workspace, streams));
        }
      },
    );
}

/** Commander has printed its own complaints already; its code is 0 for --help and --version. */
function explainFailure(error: unknown, streams: Streams): number {
  if (error instanceof Error && 'exitCode' in error)
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
  streams.error(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
  return exitCodes.failure;
}
