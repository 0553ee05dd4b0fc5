// Loads the packages of the peers. They have a lock file of their own in tools/peers and are installed when they are first needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../tools/peers');

/** A peer's own package, or one that it needs, and the version that is pinned. */
export type LoadPackage = (name: string) => { readonly exports: unknown; readonly version: string };

export function installPeers(): LoadPackage {
  const manifest = join(folder, 'package.json');
  const { dependencies } = readJson(manifest) as { readonly dependencies: Readonly<Record<string, string>> };
  if (!isInstalled(dependencies)) install();
  const require = createRequire(manifest);
  return (name) => ({ exports: require(name) as unknown, version: dependencies[name] ?? '' });
}

/** As npm recorded it when it was done: an install that was broken off has no record, an old one lacks the packages added since. */
function isInstalled(dependencies: Readonly<Record<string, string>>): boolean {
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

function install(): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('the peers could not be installed');
}
