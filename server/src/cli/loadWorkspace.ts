// The files of a workspace that all articles of a run are read with.
import type { Workspace } from '../desk/inspectArticle.ts';
import { loadConfiguration } from './loadConfiguration.ts';
import { loadRegister } from './loadRegister.ts';
import type { Streams } from './streams.ts';

/** Files that are named on the command line. */
export interface WorkspaceOptions {
  readonly config?: string;
  readonly register?: string;
}

/** @throws Error with the file and the place where one is broken, or is named and missing. */
export async function loadWorkspace(options: WorkspaceOptions, streams: Streams): Promise<Workspace> {
  const configuration = await loadConfiguration(options.config);
  return { configuration, register: await loadRegister(options.register, streams) };
}
