// The definition of the command as plain lists, which completion scripts and the man page are printed from.
import type { Command, Option } from 'commander';

export interface CommandDescription {
  readonly name: string;
  readonly description: string;
  /** As it is called: "[options] [files...]". */
  readonly usage: string;
  readonly options: readonly OptionDescription[];
  readonly arguments: readonly ArgumentDescription[];
}

export interface ArgumentDescription {
  readonly name: string;
  readonly description: string;
  readonly choices: readonly string[];
}

export interface OptionDescription {
  /** "--format" and "-f", the long one first. */
  readonly flags: readonly string[];
  readonly description: string;
  /** The name of its value, "file"; undefined for a switch. */
  readonly value: string | undefined;
  readonly choices: readonly string[];
  readonly defaultValue: string | undefined;
}

export function describeCommands(program: Command): readonly CommandDescription[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    usage: command.usage(),
    options: [...command.options.map(describeOption), help],
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: argument.description,
      choices: argument.argChoices ?? [],
    })),
  }));
}

const help: OptionDescription = {
  flags: ['--help', '-h'],
  description: 'display help for command',
  value: undefined,
  choices: [],
  defaultValue: undefined,
};

function describeOption(option: Option): OptionDescription {
  const given: unknown = option.defaultValue;
  return {
    flags: [option.long, option.short].filter((flag) => typeof flag === 'string'),
    description: option.description,
    value: /[<[](.+)[>\]]/.exec(option.flags)?.[1],
    choices: option.argChoices ?? [],
    defaultValue: typeof given === 'string' || typeof given === 'number' ? String(given) : undefined,
  };
}
