// Completion for fish.
import type { CommandDescription, OptionDescription } from './describeProgram.ts';

export function fish(commands: readonly CommandDescription[]): string {
  const lines = [
    '# Completion of dateline for fish: dateline completion fish | source',
    'complete -c dateline -n __fish_use_subcommand -l help -s h',
    'complete -c dateline -n __fish_use_subcommand -l version -s V',
    ...commands.flatMap(linesOf),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ name, description, options, arguments: given }: CommandDescription): readonly string[] {
  const inside = `complete -c dateline -n '__fish_seen_subcommand_from ${name}'`;
  const choices = given[0]?.choices ?? [];
  return [
    `complete -c dateline -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ...options.map((option) => `${inside} ${specOf(option)}`),
    ...(choices.length === 0 ? [] : [`${inside} -f -a ${quote(choices.join(' '))}`]),
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
