// Builds the command line when the package is installed from git, as pre-commit does it. Installed globally, npm leaves out the
// packages that the build needs: then they are installed first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..');

if (!existsSync(join(repo, 'node_modules/esbuild')))
  run('npm', ['ci', '--ignore-scripts', '--global=false', '--include=dev', '--no-audit', '--no-fund']);
run(process.execPath, [join(repo, 'scripts/build.mjs'), '--production', '--only=cli']);

function run(command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  // Standard output is that of the npm that called: `npm pack` prints the name of its file there.
  const { status } = spawnSync(command, args, { cwd: repo, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) process.exit(status ?? 1);
}
