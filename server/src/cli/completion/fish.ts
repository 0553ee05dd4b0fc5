// Completion for fish.
import type { CommandDescription, OptionDescription } from './describeProgram.ts';
import { firstWords, groupsOf } from './describeProgram.ts';

export function fish(commands: readonly CommandDescription[]): string {
  const lines = [
    '# Completion of dateline for fish: dateline completion fish | source',
    'complete -c dateline -n __fish_use_subcommand -l help -s h',
    'complete -c dateline -n __fish_use_subcommand -l version -s V',
    ...[...firstWords(commands)].map(
      ([name, description]) =>
        `complete -c dateline -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ),
    ...[...groupsOf(commands)].flatMap(groupLines),
    ...commands.flatMap(linesOf),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines([group, commands]: readonly [string, ReadonlyMap<string, string>]): readonly string[] {
  const names = [...commands.keys()].join(' ');
  const open = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${names}`;
  return [...commands].map(
    ([name, description]) => `complete -c dateline -n '${open}' -f -a ${name} -d ${quote(description)}`,
  );
}

/** Once it is there, files are offered again. */
function firstArgument(name: string, choices: readonly string[]): string {
  const list = choices.join(' ');
  const missing = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${list}`;
  return `complete -c dateline -n '${missing}' -f -a ${quote(list)}`;
}

function linesOf({ name, options, arguments: given }: CommandDescription): readonly string[] {
  const seen = name.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
  const inside = `complete -c dateline -n '${seen.join('; and ')}'`;
  const choices = given[0]?.choices ?? [];
  return [
    ...options.map((option) => `${inside} ${specOf(option)}`),
    ...(choices.length === 0 ? [] : [firstArgument(name, choices)]),
  ];
}

function specOf({ flags, description, value, choices }: OptionDescription): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const action = choices.length > 0 ? `-x -a ${quote(choices.join(' '))}` : value === 'file' ? '-r -F' : '-x';
  return [...names, ...(value === undefined ? [] : [action]), `-d ${quote(description)}`].join(' ');
}

/** Within single quotes, fish takes backslashes before quotes and backslashes alone. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
