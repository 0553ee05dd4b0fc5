// The definition of the command as plain lists, which completion scripts and the man page are printed from.
import type { Command, Option } from 'commander';

export interface CommandDescription {
  /** "check", or with its group "rule test". */
  readonly name: string;
  readonly description: string;
  /** What its group is for; undefined for a command of none. */
  readonly group: string | undefined;
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
  return program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [describe(command, command.name(), undefined)]
      : command.commands.map((one) =>
          describe(one, `${command.name()} ${one.name()}`, command.description()),
        ),
  );
}

/** What the first word may be, each once: commands and groups of them. */
export function firstWords(commands: readonly CommandDescription[]): ReadonlyMap<string, string> {
  return new Map(
    commands.map(({ name, description, group }) => [name.split(' ')[0] ?? '', group ?? description]),
  );
}

/** The groups, each with its commands by their last word. */
export function groupsOf(
  commands: readonly CommandDescription[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const { name, description, group } of commands) {
    if (group === undefined) continue;
    const [first = '', last = ''] = name.split(' ');
    groups.set(first, (groups.get(first) ?? new Map<string, string>()).set(last, description));
  }
  return groups;
}

function describe(command: Command, name: string, group: string | undefined): CommandDescription {
  return {
    name,
    description: command.description(),
    group,
    usage: command.usage(),
    options: [...command.options.map(describeOption), help],
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: argument.description,
      choices: argument.argChoices ?? [],
    })),
  };
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
