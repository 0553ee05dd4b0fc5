// The options of `dateline check`, and how their values are read.
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { RuleLevel } from '../formats/configuration.ts';
import { ruleLevels } from '../formats/configuration.ts';
import type { WorkspaceOptions } from './loadWorkspace.ts';
import type { ReportFormat } from './reporters/reporters.ts';
import { reportFormats } from './reporters/reporters.ts';

export type Levels = Readonly<Record<string, RuleLevel>>;

export interface CheckOptions extends WorkspaceOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly maxWarnings: number;
  readonly quiet?: boolean;
  readonly rule?: Levels;
  readonly stdinFilename?: string;
  readonly jobs: number | 'auto';
  /** Undefined: as the terminal has it. */
  readonly color?: boolean;
}

export function addCheckOptions(command: Command): Command {
  for (const option of reportOptions()) command.addOption(option);
  return command
    .option('--fix', 'make the fixes that are safe, in the files')
    .addOption(
      new Option(
        '--fix-dry-run',
        'print what --fix would change, as a unified diff, and change nothing',
      ).conflicts(['fix', 'format']),
    )
    .option('--baseline <file>', 'report only what is not in this file')
    .addOption(
      new Option('--update-baseline', 'write what is found into the file of --baseline').conflicts(
        'fixDryRun',
      ),
    )
    .option('--max-warnings <count>', 'fail only where there are more warnings than this', readCount, 0)
    .option('-q, --quiet', 'report errors and warnings, no hints')
    .option('--rule <id=level>', 'set the level of a rule, more than once for several rules', readRule)
    .option('--stdin-filename <file>', 'the name that standard input is read and reported under')
    .option('--jobs <count>', 'how many threads to use, or "auto"', readJobs, 'auto');
}

function reportOptions(): readonly Option[] {
  return [
    new Option('-f, --format <format>', 'how to report').choices(reportFormats).default('pretty'),
    new Option('-o, --output <file>', 'write the report to this file'),
    new Option('--color', 'use colours'),
    new Option('--no-color', 'use no colours'),
  ];
}

function readCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a number from 0.');
}

function readJobs(value: string): number | 'auto' {
  if (value === 'auto') return value;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a number from 1, or "auto".');
}

function readRule(value: string, before: Levels = {}): Levels {
  const [id = '', level = ''] = value.split('=');
  if (!isLevel(level))
    throw new InvalidArgumentError(`Give a level of ${ruleLevels.join(', ')}: ${id}=warning.`);
  return { ...before, [id]: level };
}

function isLevel(level: string): level is RuleLevel {
  return (ruleLevels as readonly string[]).includes(level);
}
