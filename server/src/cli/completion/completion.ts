// `dateline completion`: scripts that complete the command in a shell.
import type { Command } from 'commander';
import { bash } from './bash.ts';
import type { CommandDescription } from './describeProgram.ts';
import { describeCommands } from './describeProgram.ts';
import { fish } from './fish.ts';
import { zsh } from './zsh.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const printers: Readonly<Record<Shell, (commands: readonly CommandDescription[]) => string>> = {
  bash,
  zsh,
  fish,
};

export function printCompletion(shell: Shell, program: Command): string {
  return printers[shell](describeCommands(program));
}
