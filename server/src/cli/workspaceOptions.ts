// The options that name the files of the workspace.
import type { Command } from 'commander';

export function addWorkspaceOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration file instead of .dateline.yaml in the working directory')
    .option('-r, --register <file>', 'register of names instead of entities.yaml in the working directory');
}
