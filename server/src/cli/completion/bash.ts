// Completion for bash: subcommands, options, the values that options take, and files.
import type { CommandDescription } from './describeProgram.ts';
import { firstWords, groupsOf } from './describeProgram.ts';

export function bash(commands: readonly CommandDescription[]): string {
  const names = [...firstWords(commands).keys()].join(' ');
  return `# Completion of dateline for bash: source <(dateline completion bash)
_dateline() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$word"))
    return
  fi
  local command=\${COMP_WORDS[1]}
  case "$command" in
${[...groupsOf(commands)].map(groupCase).join('\n')}
  esac
  case "$command:$before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command:$word" in
${commands.map(optionCase).join('\n')}
${commands.flatMap(argumentCases).join('\n')}
    *) compopt -o default ;;
  esac
}
complete -F _dateline dateline
`;
}

/** Behind the name of a group: its commands. */
function groupCase([group, commands]: readonly [string, ReadonlyMap<string, string>]): string {
  return `    ${group})
      if [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W '${[...commands.keys()].join(' ')} --help' -- "$word"))
        return
      fi
      command="${group} \${COMP_WORDS[2]}" ;;`;
}

/** Behind an option that takes a value: its choices, or files. */
function valueCases({ name, options }: CommandDescription): readonly string[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map(({ flags, value, choices }) => {
      const patterns = flags.map((flag) => `"${name}":${flag}`).join(' | ');
      if (value === 'file') return `    ${patterns}) compopt -o default; return ;;`;
      return `    ${patterns}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return ;;`;
    });
}

function optionCase({ name, options }: CommandDescription): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  return `    "${name}":-*) COMPREPLY=($(compgen -W '${flags}' -- "$word")) ;;`;
}

function argumentCases({ name, arguments: given }: CommandDescription): readonly string[] {
  const choices = given[0]?.choices ?? [];
  if (choices.length === 0) return [];
  const complete = `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`;
  if (given.length === 1) return [`    "${name}":*) ${complete} ;;`];
  return [`    "${name}":*) if [ "$COMP_CWORD" -eq 2 ]; then ${complete}; else compopt -o default; fi ;;`];
}
