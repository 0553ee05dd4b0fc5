// Reads files that need not be there.
import { readFile } from 'node:fs/promises';

/** Undefined where the file cannot be read. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
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
