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
  // npm writes this file last: an install that was broken off has none.
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) install();
  const manifest = join(folder, 'package.json');
  const require = createRequire(manifest);
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return (name) => ({ exports: require(name) as unknown, version: dependencies[name] ?? '' });
}

function install(): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('the peers could not be installed');
}
