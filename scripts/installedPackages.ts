// Loads packages that a script alone needs. They have a lock file of their own in a folder of tools/ and are installed when they are first needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const gazetteerFolder = toolsFolder('gazetteer');

export function toolsFolder(name: string): string {
  return join(import.meta.dirname, '../tools', name);
}

/** What a package, or a file of one, exports. */
export type LoadPackage = (name: string) => unknown;

export interface Packages {
  readonly load: LoadPackage;
  /** The path of a file of a package. */
  readonly path: (name: string) => string;
}

export function installPackages(folder: string): Packages {
  // npm writes this file last: an install that was broken off has none.
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) install(folder);
  const require = createRequire(join(folder, 'package.json'));
  return {
    load: (name) => require(name) as unknown,
    path: (name) => join(folder, 'node_modules', name),
  };
}

function install(folder: string): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`the packages of ${folder} could not be installed`);
}
