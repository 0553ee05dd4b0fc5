// Loads the packages that the gazetteer is compiled from. They have a lock file of their own in tools/gazetteer and are installed when they are first needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const gazetteerFolder = join(import.meta.dirname, '../../tools/gazetteer');

/** What a package, or a file of one, exports. */
export type LoadPackage = (name: string) => unknown;

export interface Packages {
  readonly load: LoadPackage;
  /** The path of a file of a package. */
  readonly path: (name: string) => string;
}

export function installPackages(): Packages {
  // npm writes this file last: an install that was broken off has none.
  if (!existsSync(join(gazetteerFolder, 'node_modules/.package-lock.json'))) install();
  const require = createRequire(join(gazetteerFolder, 'package.json'));
  return {
    load: (name) => require(name) as unknown,
    path: (name) => join(gazetteerFolder, 'node_modules', name),
  };
}

function install(): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: gazetteerFolder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('the packages of the gazetteer could not be installed');
}
