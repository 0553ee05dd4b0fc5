// Starts VS Code's server and stops it again, with all that it started.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ensureHost } from './host.mjs';

/** Settings of a quiet workbench: nothing asks, nothing loads from outside, nothing covers the text. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'window.autoDetectColorScheme': false,
  'security.workspace.trust.enabled': false,
};

const ready = /Extension host agent listening on (\d+)/;

/**
 * @param {{ data: string, settings?: object, vsix?: string, development?: boolean, env?: Record<string, string> }} options
 *   `data` is the server's folder; `development` lets the address name an extension in the work tree.
 * @returns {Promise<{ endpoint: string, log: string, process: import('node:child_process').ChildProcess, stop: () => Promise<void>, kill: () => void }>}
 */
export async function startServer({ data, settings = {}, vsix, development = false, env = {} }) {
  const host = ensureHost();
  const user = path.join(data, 'data/User');
  const log = path.join(data, 'server.log');
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(
    path.join(user, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  fs.writeFileSync(log, '');
  const child = spawn(host.node, [host.serverMain, ...serverArguments(data, vsix, development)], {
    env: cleanEnvironment(env),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => killTree(child, 'SIGKILL');
  try {
    const port = await portOf(child, log);
    return { endpoint: `http://127.0.0.1:${port}`, log, process: child, stop: () => stop(child), kill };
  } catch (error) {
    kill();
    throw error;
  }
}

function serverArguments(data, vsix, development) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--telemetry-level', 'off', '--disable-workspace-trust', '--skip-welcome'],
    ...[
      '--skip-release-notes',
      '--disable-experiments',
      '--disable-update-check',
      '--disable-getting-started-override',
    ],
    // The built server honours an extension in the work tree only with this switch, which also silences toasts.
    ...(development ? ['--enable-smoke-test-driver'] : []),
    ...(vsix ? ['--install-extension', path.resolve(vsix), '--force', '--start-server'] : []),
  ];
}

/** Without what this process inherited from an editor's terminal or from npm: it would make the server act as their child. */
function cleanEnvironment(extra) {
  const foreign = (name) =>
    /^(VSCODE_|npm_)/.test(name) || name === 'NODE_OPTIONS' || name === 'ELECTRON_RUN_AS_NODE';
  const own = Object.entries(process.env).filter(([name]) => !foreign(name));
  return { ...Object.fromEntries(own), ...extra };
}

function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      fs.appendFileSync(log, chunk);
      said = (said + String(chunk)).slice(-20_000);
      const port = ready.exec(said)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`VS Code's server exited with ${code}:\n${said.slice(-4000)}`)),
    );
  });
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  killTree(child, 'SIGTERM');
  const timer = setTimeout(() => killTree(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}

function killTree(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}
