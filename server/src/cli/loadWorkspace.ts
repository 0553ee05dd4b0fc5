// The files of a workspace that all articles of a run are read with.
import type { Workspace } from '../desk/inspectArticle.ts';
import type { DefinedRule } from '../formats/ruleFile.ts';
import { loadConfiguration } from './loadConfiguration.ts';
import { loadRegister } from './loadRegister.ts';
import { loadRules } from './loadRules.ts';
import type { Streams } from './streams.ts';

/** Files that are named on the command line. */
export interface WorkspaceOptions {
  readonly config?: string;
  readonly register?: string;
}

export interface LoadedWorkspace extends Workspace {
  /** With their examples. */
  readonly customRules: readonly DefinedRule[];
}

/** @throws Error with the file and the place where one is broken, or is named and missing. */
export async function loadWorkspace(options: WorkspaceOptions, streams: Streams): Promise<LoadedWorkspace> {
  const configuration = await loadConfiguration(options.config);
  return {
    configuration,
    register: await loadRegister(options.register, streams),
    customRules: await loadRules(options.config, configuration),
  };
}
