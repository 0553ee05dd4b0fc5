// The configuration of the command line: the file named, else `.dateline.yaml` in the working directory, else the defaults.
import { readFile } from 'node:fs/promises';
import type { Configuration } from '../formats/configuration.ts';
import { parseConfiguration } from '../formats/configuration.ts';

/** @throws Error with the file and the place when the file is named and missing, or broken. */
export async function loadConfiguration(path: string | undefined): Promise<Configuration> {
  const file = path ?? '.dateline.yaml';
  const parsed = parseConfiguration(await readConfiguration(file, path !== undefined));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.message}`);
  return parsed.configuration;
}

async function readConfiguration(file: string, mustExist: boolean): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (mustExist)
      throw new Error(`${file}: the configuration file cannot be read. Check the path.`, { cause: error });
    return '';
  }
}
