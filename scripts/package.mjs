// Makes dateline.vsix. vsce is large, so it has a lock file of its own and is installed when it is first needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..');
const tool = join(repo, 'tools/vsce');
const vsce = join(tool, 'node_modules/@vscode/vsce/vsce');

if (!existsSync(vsce))
  run(
    'npm',
    ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    tool,
  );
run(
  process.execPath,
  [
    ...[vsce, 'package', '--no-dependencies', '--out', 'dateline.vsix'],
    // The README's pictures and pages are in the package: links to them stay as they are.
    ...['--allow-missing-repository', '--no-rewrite-relative-links'],
  ],
  repo,
);

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) process.exit(status ?? 1);
}
