// Builds Dateline and opens VS Code with it on the sample articles: the desktop's where `code` is on the path, else a
// browser build that is installed on demand. `--screenshot FILE` takes a picture of that instead and exits.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drive, pictureSettings } from '../tools/vscode-host/driver.mjs';
import { startServer } from '../tools/vscode-host/server.mjs';
import { openWorkbench, workbenchAddress } from '../tools/vscode-host/workbench.mjs';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..');
const examples = join(repo, 'examples');
const sample = 'tram-depot.article';
const windows = process.platform === 'win32';
const { values: flags } = parseArgs({
  options: { screenshot: { type: 'string' }, browser: { type: 'boolean' } },
});

build();
const code = onPath(windows ? 'code.cmd' : 'code');
if (flags.screenshot) await takePicture(resolve(flags.screenshot));
else if (code && !flags.browser) openDesktop(code);
else await serveBrowser();

function build() {
  const { status } = spawnSync(process.execPath, [join(repo, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function openDesktop(command) {
  const args = ['--new-window', `--extensionDevelopmentPath=${repo}`, examples, join(examples, sample)];
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: windows });
  process.exitCode = status ?? 1;
}

async function takePicture(file) {
  const viewport = { width: 1280, height: 800 };
  const options = { folder: examples, open: sample, extension: repo, settings: pictureSettings, viewport };
  const workbench = await openWorkbench(options);
  try {
    const driver = drive(workbench.page);
    await driver.ready('Lisbon to reopen');
    await driver.showArticleView();
    await workbench.page.screenshot({ path: file });
    console.log(`A picture of the sample with Dateline: ${file}`);
  } finally {
    await workbench.close();
  }
}

/** On a copy of the samples, so that trying things out changes nothing in the work tree. */
async function serveBrowser() {
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-start-'));
  const workspace = join(temporary, 'examples');
  cpSync(examples, workspace, { recursive: true });
  const server = await startServer({ data: join(temporary, 'server'), development: true });
  const address = workbenchAddress(server.endpoint, workspace, {
    extensionDevelopmentPath: repo,
    openFile: join(workspace, sample),
  });
  process.once('exit', () => {
    server.kill();
    rmSync(temporary, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  server.process.once('exit', (status) => process.exit(status ?? 1));
  console.log(`VS Code with Dateline, on a copy of examples/:\n\n  ${address}\n\nCtrl+C stops it.`);
  openInBrowser(address);
}

function openInBrowser(address) {
  if (process.env.CI || !process.stdout.isTTY) return;
  if (windows) spawn('cmd', ['/c', 'start', '""', address.replaceAll('&', '^&')], { stdio: 'ignore' });
  else {
    const opener = onPath(process.platform === 'darwin' ? 'open' : 'xdg-open');
    if (opener) spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
  }
}
