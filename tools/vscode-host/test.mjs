// Runs the extension's mocha suite inside a real VS Code and exits with its result.
//   node tools/vscode-host/test.mjs                        the work tree, Node extension host
//   node tools/vscode-host/test.mjs --web                  the work tree, web worker extension host
//   node tools/vscode-host/test.mjs --vsix dateline.vsix   the packaged extension
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import { openWorkbench } from './workbench.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const repo = path.resolve(here, '../..');
const kept = path.join(repo, '.vscode-test/logs');
const limit = Number(process.env.VSCODE_TEST_TIMEOUT ?? 240_000);
const marker = '@@mocha ';
const noise =
  /open-vsx|ServiceWorker|getaddrinfo|Failed to fetch|ERR_FAILED|DefaultAccount|authentication provider/;

const { values: flags } = parseArgs({
  options: { web: { type: 'boolean' }, vsix: { type: 'string' }, verbose: { type: 'boolean' } },
});
const results = [];
const errors = [];
const started = performance.now();
const resultFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-results-')), 'results.json');
process.once('exit', () => fs.rmSync(path.dirname(resultFile), { recursive: true, force: true }));

const workbench = await openWorkbench({
  folder: path.join(repo, 'examples'),
  web: flags.web,
  vsix: flags.vsix,
  extension: flags.vsix ? path.join(here, 'harness') : repo,
  tests: path.join(repo, flags.web ? 'dist/test/index.web.js' : 'dist/test/index.cjs'),
  env: { TEST_RESULTS: resultFile },
  onLog: (type, args) => hear(type, format(...args)),
});
const end = await Promise.race([workbench.exited, afterTheLimit()]);
// A web worker has no file system: its results came through the log.
if (!flags.web) readResults();
const count = (state) => results.filter((result) => result.state === state).length;
const [passed, failed] = [count('passed'), count('failed')];
// A suite that ran nothing has failed.
const code = end.code || (passed === 0 || failed > 0 ? 1 : 0);
printResults();
if (code !== 0) await keepTraces();
await workbench.close();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const place = flags.web ? 'web worker' : flags.vsix ? path.basename(flags.vsix) : 'Node';
console.log(`VS Code ${workbench.version}, ${place}, ${seconds} s`);
console.log(`${passed} passed, ${failed} failed, ${results.length - passed - failed} skipped`);
process.exit(code);

function hear(type, line) {
  if (line.startsWith(marker)) results.push(JSON.parse(line.slice(marker.length)));
  else if (flags.verbose) console.error(`[${type}]`, line);
  else if (type === 'error' && !noise.test(line)) errors.push(line);
}

function afterTheLimit() {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ code: 1, error: `no result within ${limit} ms` }), limit).unref();
  });
}

function readResults() {
  try {
    results.push(...JSON.parse(fs.readFileSync(resultFile, 'utf8')));
  } catch {
    end.error ??= 'the suite wrote no results';
  }
}

function printResults() {
  for (const { state, title, ms, error } of results) {
    const mark = { passed: 'ok    ', failed: 'FAILED' }[state] ?? 'skip  ';
    console.log(
      `  ${mark} ${title}${ms === undefined ? '' : ` (${ms} ms)`}${error ? `\n         ${error}` : ''}`,
    );
  }
}

async function keepTraces() {
  console.error(`VS Code reported exit code ${end.code}${end.error ? `: ${end.error}` : ''}`);
  for (const error of errors.slice(-5)) console.error(error.split('\n').slice(0, 6).join('\n'));
  fs.rmSync(kept, { recursive: true, force: true });
  fs.mkdirSync(kept, { recursive: true });
  const screenshot = path.join(kept, 'screenshot.png');
  await workbench.page.screenshot({ path: screenshot, timeout: 5000 }).catch(() => undefined);
  for (const { relativePath, contents } of end.logs ?? []) {
    const file = path.join(kept, 'browser', relativePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
  fs.cpSync(path.join(workbench.data, 'data/logs'), path.join(kept, 'server'), {
    recursive: true,
    force: true,
  });
  fs.copyFileSync(workbench.server.log, path.join(kept, 'server.log'));
  console.error(`Logs and a screenshot: ${path.relative(process.cwd(), kept)}`);
}
