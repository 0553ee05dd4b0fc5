// The `dateline` command: runs the part that was called and answers with its exit code.
import type { Command } from 'commander';
import { annotateFiles, annotateLines } from './annotate.ts';
import { checkFiles } from './check.ts';
import { printCompletion } from './completion/completion.ts';
import { compareFiles } from './exchange/compareFiles.ts';
import type { ExchangeActions } from './exchange/exchangeCommands.ts';
import { exportFiles } from './exchange/exportFiles.ts';
import { importFiles } from './exchange/importFiles.ts';
import { mergeFiles } from './exchange/mergeFiles.ts';
import { exitCodes } from './exitCodes.ts';
import { explainFiles } from './explain.ts';
import { expandPatterns } from './files/expandPatterns.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import type { AnnotateOptions } from './program.ts';
import { defineProgram } from './program.ts';
import { importRules } from './rules/importRules.ts';
import { testRules } from './rules/testRules.ts';
import { tryRules } from './rules/tryRules.ts';
import { listStets, pruneStets } from './stet.ts';
import type { Streams } from './streams.ts';

/** Runs the command with the arguments after its name; answers with the exit code and never throws. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = exitCodes.clean;
  const program = defineProgram({
    check: async (patterns, options) => {
      code = await checkFiles(patterns, options, streams);
    },
    annotate: async (patterns, options) => {
      code = await annotate(patterns, options, streams);
    },
    rule: {
      test: async (files, options) => {
        code = await testRules(files, options, streams);
      },
      try: async (rule, patterns, options) => {
        code = await tryRules(rule, patterns, options, streams);
      },
      import: async (paths, options) => {
        code = await importRules(paths, options, streams);
      },
    },
    stet: async (action, patterns, options) => {
      code = await (action === 'prune' ? pruneStets : listStets)(patterns, options, streams);
    },
    exchange: exchangeActions(streams, (answer) => {
      code = answer;
    }),
    completion: (shell, definition) => {
      streams.out(printCompletion(shell, definition));
    },
  });
  for (const command of allCommands(program))
    command.configureOutput({ writeOut: streams.out, writeErr: streams.error }).exitOverride();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, streams);
  }
}

function exchangeActions(streams: Streams, end: (code: number) => void): ExchangeActions {
  return {
    export: async (patterns, options) => {
      end(await exportFiles(patterns, options, streams));
    },
    import: async (article, files, options) => {
      end(await importFiles(article, files, options, streams));
    },
    compare: async (article, other, mine, options) => {
      end(await compareFiles(article, other, mine, options, streams));
    },
    merge: async (article, other, options) => {
      end(await mergeFiles(article, other, options, streams));
    },
  };
}

function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

async function annotate(
  patterns: readonly string[],
  options: AnnotateOptions,
  streams: Streams,
): Promise<number> {
  const workspace = await loadWorkspace(options, streams);
  if (options.jsonl) return annotateLines(workspace, streams);
  if (patterns.length === 0) throw new Error('name a file, or use --jsonl to read standard input');
  const print = options.explain ? explainFiles : annotateFiles;
  return print(await expandPatterns(patterns), workspace, streams);
}

/** Commander has printed its own complaints already; its code is 0 for --help and --version. */
function explainFailure(error: unknown, streams: Streams): number {
  if (error instanceof Error && 'exitCode' in error)
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
  streams.error(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
  return exitCodes.failure;
}
