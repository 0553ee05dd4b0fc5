// The configuration of the command line: the file named, else `.dateline.yaml` in the working directory, else the defaults.
import type { Configuration } from '../formats/configuration.ts';
import { parseConfiguration } from '../formats/configuration.ts';
import { readIfThere, readNamed } from './files/readIfThere.ts';

/** @throws Error with the file and the place when the file is named and missing, or broken. */
export async function loadConfiguration(path: string | undefined): Promise<Configuration> {
  const file = path ?? '.dateline.yaml';
  const yaml =
    path === undefined ? (readIfThere(file) ?? '') : await readNamed(path, 'the configuration file');
  const parsed = parseConfiguration(yaml);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.message}`);
  return parsed.configuration;
}
