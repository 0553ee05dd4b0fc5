// Completion for zsh.
import type { CommandDescription, OptionDescription } from './describeProgram.ts';
import { firstWords, groupsOf } from './describeProgram.ts';

export function zsh(commands: readonly CommandDescription[]): string {
  return `#compdef dateline
# Completion of dateline for zsh: put it into a folder of $fpath as _dateline, or source <(dateline completion zsh)
_dateline() {
  local -a commands
  commands=(
${listOf(firstWords(commands))}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${[...groupsOf(commands)].map(groupCase).join('\n')}
  esac
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
if [ "$funcstack[1]" = _dateline ]; then _dateline "$@"; else compdef _dateline dateline; fi
`;
}

function listOf(names: ReadonlyMap<string, string>): string {
  return [...names]
    .map(([name, description]) => `    ${quote(`${name}:${firstSentence(description)}`)}`)
    .join('\n');
}

/** Behind the name of a group: its commands, and then those words alone that follow. */
function groupCase([group, commands]: readonly [string, ReadonlyMap<string, string>]): string {
  return `    ${group})
      commands=(
${listOf(commands)}
      )
      if (( CURRENT == 2 )); then
        _describe 'command' commands
        return
      fi
      command="${group} $words[2]"
      shift words
      (( CURRENT-- ))
      ;;`;
}

function caseOf({ name, options, arguments: given }: CommandDescription): string {
  const choices = given[0]?.choices ?? [];
  const files = '*:file:_files';
  const first = `1:${given[0]?.name ?? ''}:(${choices.join(' ')})`;
  const rest = choices.length === 0 ? [files] : given.length === 1 ? [first] : [first, files];
  const lines = [...options.flatMap(specsOf), ...rest.map(quote)].map((line) => `        ${line}`);
  return `    ${quote(name)})\n      _arguments -s \\\n${lines.join(' \\\n')}\n      ;;`;
}

/** An option with two names is told twice, each time excluding the other. */
function specsOf({ flags, description, value, choices }: OptionDescription): readonly string[] {
  const others = flags.length > 1 ? `(${flags.join(' ')})` : '';
  const text = description.replaceAll(/[[\]\\:]/g, String.raw`\$&`);
  const action = choices.length > 0 ? `(${choices.join(' ')})` : value === 'file' ? '_files' : ' ';
  const taken = value === undefined ? '' : `:${value}:${action}`;
  return flags.map((flag) => quote(`${others}${flag}[${text}]${taken}`));
}

function firstSentence(text: string): string {
  return text.split('. ')[0]?.replace(/\.$/, '') ?? '';
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
