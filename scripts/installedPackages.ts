// Loads packages that a script alone needs. They have a lock file of their own in a folder of tools/ and are installed when they are first needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  /** That is pinned; empty for packages that come with another. */
  readonly version: (name: string) => string;
  /** The path of a file of a package. */
  readonly path: (name: string) => string;
}

export function installPackages(folder: string): Packages {
  const manifest = join(folder, 'package.json');
  const { dependencies } = readJson(manifest) as { readonly dependencies: Readonly<Record<string, string>> };
  if (!isInstalled(folder, dependencies)) install(folder);
  const require = createRequire(manifest);
  return {
    load: (name) => require(name) as unknown,
    version: (name) => dependencies[name] ?? '',
    path: (name) => join(folder, 'node_modules', name),
  };
}

/** As npm recorded it when it was done: an install that was broken off has no record, an old one lacks the packages added since. */
function isInstalled(folder: string, dependencies: Readonly<Record<string, string>>): boolean {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages } = readJson(record) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  return Object.entries(dependencies).every(
    ([name, version]) => packages[`node_modules/${name}`]?.version === version,
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function install(folder: string): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`the packages of ${folder} could not be installed`);
}
