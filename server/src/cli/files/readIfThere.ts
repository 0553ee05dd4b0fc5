// Reads files that need not be there.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Undefined where the file cannot be read. */
export function readIfThere(path: string): string | undefined {
  // An exception for each file that is not there would take longer than to ask.
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** @throws Error with the path and `what` the file is (“the configuration file”) where it cannot be read. */
export async function readNamed(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`${path}: ${what} cannot be read. Check the path.`, { cause: error });
  }
}
