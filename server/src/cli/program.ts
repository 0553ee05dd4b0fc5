// The definition of the `dateline` command: its parts, arguments and options. Help, man page and shell completion are made from it.
import { Argument, Command, Option } from 'commander';
import type { CheckOptions } from './checkOptions.ts';
import { addCheckOptions } from './checkOptions.ts';
import type { Shell } from './completion/completion.ts';
import { shells } from './completion/completion.ts';
import type { ExchangeActions } from './exchange/exchangeCommands.ts';
import { addExchange } from './exchange/exchangeCommands.ts';
import type { WorkspaceOptions } from './loadWorkspace.ts';
import type { ImportOptions } from './rules/importRules.ts';
import { version } from './version.ts';
import { addWorkspaceOptions } from './workspaceOptions.ts';

export interface AnnotateOptions extends WorkspaceOptions {
  readonly jsonl?: boolean;
  readonly explain?: boolean;
}

export interface RuleActions {
  readonly test: (files: string[], options: WorkspaceOptions) => Promise<void>;
  readonly try: (rule: string, patterns: string[], options: WorkspaceOptions) => Promise<void>;
  readonly import: (paths: string[], options: ImportOptions) => Promise<void>;
}

const stetActions = ['list', 'prune'] as const;
export type StetAction = (typeof stetActions)[number];

export interface StetOptions extends WorkspaceOptions {
  readonly dryRun?: boolean;
}

/** What answers; each is given what was read from the command line. */
export interface Actions {
  readonly check: (patterns: string[], options: CheckOptions) => Promise<void>;
  readonly annotate: (patterns: string[], options: AnnotateOptions) => Promise<void>;
  readonly rule: RuleActions;
  readonly stet: (action: StetAction, patterns: string[], options: StetOptions) => Promise<void>;
  readonly exchange: ExchangeActions;
  readonly completion: (shell: Shell, program: Command) => void;
}

export function defineProgram(actions: Actions): Command {
  const program = new Command('dateline')
    .description(
      'Finds people, places, dates and quotations in articles, and warns of what a copy desk would catch.',
    )
    .version(version);
  addCheck(program, actions);
  addAnnotate(program, actions);
  addRule(program, actions.rule);
  addStet(program, actions);
  addExchange(program, actions.exchange);
  addCompletion(program, actions);
  return program;
}

function addCheck(program: Command, { check }: Actions): void {
  const command = program
    .command('check')
    .description(
      'Reports what the editor warns of. Exit code 0 where nothing fails, 1 where there are errors or too many warnings, 2 where a file cannot be read or the call is wrong.',
    )
    .argument(
      '[files...]',
      'files, folders, or patterns such as "articles/**/*.md"; "-" reads standard input',
    );
  addWorkspaceOptions(addCheckOptions(command)).action(check);
}

function addAnnotate(program: Command, { annotate }: Actions): void {
  const command = program
    .command('annotate')
    .description('Prints the analysis as JSON, one object a file.')
    .argument('[files...]', 'files, folders or patterns; "-" reads standard input')
    .option('--jsonl', 'read {"id", "text", "dct"} a line from standard input and print a line for each')
    .addOption(
      new Option('--explain', 'print how each time expression got its value, for people').conflicts('jsonl'),
    );
  addWorkspaceOptions(command).action(annotate);
}

function addRule(program: Command, actions: RuleActions): void {
  const rule = program.command('rule').description('Tests, tries and imports rules of your own.');
  const test = rule
    .command('test')
    .description(
      'Runs the examples that stand in the rules. Exit code 1 where one does not come out as it says.',
    )
    .argument('[files...]', 'rule files; those of the workspace where none is named');
  addWorkspaceOptions(test).action(actions.test);
  const attempt = rule
    .command('try')
    .description('Shows what a rule reports in an archive, with context, whatever its level is, and counts.')
    .argument('<rule>', 'a rule file, or the id of a rule')
    .argument('<files...>', 'files, folders or patterns; "-" reads standard input');
  addWorkspaceOptions(attempt).action(actions.try);
  rule
    .command('import')
    .description("Writes rules from Vale's styles, and says what cannot be taken over.")
    .argument('<paths...>', 'files of a style, or folders of such files')
    .option('-o, --output <file>', 'write the rules to this file')
    .action(actions.import);
}

function addStet(program: Command, { stet }: Actions): void {
  const command = program
    .command('stet')
    .description(
      'Lists what may stand by decision, with its reason and whether it still counts, or takes out what does not: its words are gone, or the rule finds nothing there any more.',
    )
    .addArgument(new Argument('<action>', 'list, or prune what is stale').choices(stetActions))
    .argument('[files...]', 'files, folders or patterns; the working directory where none is named')
    .option('--dry-run', 'with prune: print what would be taken out, and change nothing');
  addWorkspaceOptions(command).action(stet);
}

function addCompletion(program: Command, { completion }: Actions): void {
  program
    .command('completion')
    .description('Prints a script that completes the command in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: Shell) => {
      completion(shell, program);
    });
}
