// Opens the workbench of a VS Code server in a headless browser, on a copy of a folder; gives back both.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { ensureHost } from './host.mjs';
import { startServer } from './server.mjs';
import { proxyWithExtension } from './webProxy.mjs';

const browserArguments = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...[
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
  ],
];

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} folder copied, and the copy opened
 * @property {string} [open] file to show, relative to the folder
 * @property {boolean} [web] run the extension's `browser` entry in the web worker extension host
 * @property {string} [extension] an extension in the work tree
 * @property {string} [tests] the suite to run
 * @property {string} [vsix] a packaged extension to install
 * @property {object} [settings]
 * @property {Record<string, string>} [env]
 * @property {{ width: number, height: number }} [viewport]
 * @property {number} [scale]
 * @property {(type: string, args: unknown[]) => void} [onLog]
 */

/** @param {WorkbenchOptions} options */
export async function openWorkbench(options) {
  const host = ensureHost();
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-host-'));
  const tidy = tidyUp(temporary);
  try {
    const workspace = path.join(temporary, path.basename(options.folder));
    fs.cpSync(options.folder, workspace, { recursive: true });
    const data = path.join(temporary, 'server');
    const { settings, vsix, env } = options;
    const development = Boolean(options.extension ?? options.tests);
    const server = await startServer({ data, settings, vsix, development, env });
    tidy.add(server.stop, server.kill);
    const { browser, page } = await openPage(host, options);
    tidy.add(() => browser.close());
    const exited = watch(page, browser, server, options);
    const proxy = options.web
      ? await proxyWithExtension({ endpoint: server.endpoint, ...options })
      : undefined;
    if (proxy) tidy.add(proxy.close, proxy.close);
    await page.goto(addressOf(proxy?.endpoint ?? server.endpoint, workspace, options));
    return { page, browser, server, workspace, data, exited, close: tidy.run, version: host.version };
  } catch (error) {
    await tidy.run();
    throw error;
  }
}

/** Steps to undo, last first; on a signal or an exit in between, only those that need no waiting. */
function tidyUp(folder) {
  const removal = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const steps = [removal];
  const hurried = [removal];
  const hurry = () => {
    for (const step of hurried) step();
  };
  process.once('exit', hurry);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
  return {
    add(step, atOnce) {
      steps.unshift(step);
      if (atOnce) hurried.unshift(atOnce);
    },
    async run() {
      for (const step of steps.splice(0)) await Promise.resolve(step()).catch(() => undefined);
      process.off('exit', hurry);
    },
  };
}

async function openPage(host, { viewport = { width: 1280, height: 800 }, scale = 1 }) {
  const { executablePath, env } = findBrowser(host.root);
  const browser = await chromium.launch({
    executablePath,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  // Nothing outside this machine is needed: the gallery and the like fail at once instead of after a wait.
  await page.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { browser, page };
}

/** VS Code reports a suite's end through functions that must be there before the page loads. */
function watch(page, browser, server, { onLog }) {
  return new Promise((resolve) => {
    void page.exposeFunction('codeAutomationLog', (type, args) => onLog?.(type, args));
    void page.exposeFunction('codeAutomationExit', (code, logs) => resolve({ code, logs }));
    browser.on('disconnected', () => resolve({ code: 1, error: 'the browser is gone' }));
    page.on('crash', () => resolve({ code: 1, error: 'the page crashed' }));
    server.process.once('exit', (code) => resolve({ code: 1, error: `the server exited with ${code}` }));
  });
}

function addressOf(endpoint, workspace, { open, web, extension, tests }) {
  const openFile = open && path.join(workspace, open);
  // In the browser's host the page itself names the extension.
  if (web) return workbenchAddress(endpoint, workspace, { openFile });
  const development = { extensionDevelopmentPath: extension, extensionTestsPath: tests };
  return workbenchAddress(endpoint, workspace, { openFile, ...development });
}

/**
 * The workbench's address with a folder; `payload` holds what desktop VS Code takes on its command line.
 * @param {string} endpoint
 * @param {string} folder
 * @param {Record<string, string | undefined>} payload
 */
export function workbenchAddress(endpoint, folder, payload) {
  const remote = (file) =>
    `vscode-remote://${new URL(endpoint).host}${path.resolve(file).split(path.sep).join('/')}`;
  const entries = Object.entries(payload).filter(([, value]) => value !== undefined);
  const values = entries.map(([name, value]) => [name, /Path$|File$/.test(name) ? remote(value) : value]);
  const query = JSON.stringify([['skipWelcome', 'true'], ...values]);
  return `${endpoint}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(query)}`;
}
