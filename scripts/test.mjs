// `npm test`: every check and suite in turn, all of them even where one fails; the last line counts.
// A check that is no test suite counts as one test. `--only=lint,unit` runs a part.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(repo, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const node = (...args) => [process.execPath, ...args];
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

/** Each with the way to read its counts; none: it counts as one. */
const suites = [
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0'] },
  { name: 'types', command: [bin('tsc'), '-b'] },
  {
    name: 'layers',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'server/src', 'client/src'],
  },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'knip', command: [bin('knip')] },
  ...documentChecks(),
  { name: 'accuracy', command: node('--import=tsx', 'scripts/accuracy.ts', 'seed') },
  { name: 'accuracy-dates', command: node('--import=tsx', 'scripts/accuracy.ts', 'dates', '--gate') },
  { name: 'accuracy-entities', command: node('--import=tsx', 'scripts/accuracy.ts', 'entities', '--gate') },
  { name: 'accuracy-quotes', command: node('--import=tsx', 'scripts/accuracy.ts', 'quotes', '--gate') },
  { name: 'precision', command: node('--import=tsx', 'scripts/precision.ts', '--check') },
  // Every kind, but few faults of each in a part of the bank: `npm run planted` has the figures.
  {
    name: 'planted',
    command: node('--import=tsx', 'scripts/planted.ts', '--articles=80', '--per-kind=10', '--check'),
  },
  { name: 'build', command: node('scripts/build.mjs') },
  { name: 'unit', command: [bin('mocha'), '--reporter=dot', '--forbid-only'], read: readMocha },
  {
    name: 'grammar',
    command: [bin('vscode-tmgrammar-test'), 'test/grammar/**/*.article'],
    read: readGrammar,
  },
  { name: 'vscode', command: node('tools/vscode-host/test.mjs'), read: readSummary },
  { name: 'web', command: node('tools/vscode-host/test.mjs', '--web'), read: readSummary },
  {
    name: 'ui',
    command: node('--test', '--test-reporter=tap', 'tools/vscode-host/ui.test.mjs'),
    read: readTap,
  },
  { name: 'package', command: node('scripts/package.mjs') },
  { name: 'vsix', command: node('tools/vscode-host/test.mjs', '--vsix', 'dateline.vsix'), read: readSummary },
];

const chosen = suites.filter(({ name }) => !only || only.split(',').includes(name));
const total = { passed: 0, failed: 0 };
const table = [];
for (const suite of chosen) {
  const counts = await runSuite(suite);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`\n${table.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runSuite({ name, command, read }) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { code, output } = await run(command);
  const counts = read?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // Whatever it printed: a suite that exits with an error has failed, and so has one that ran nothing.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  table.push(
    `${counts.failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
  return counts;
}

function run([file, ...args]) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && file.endsWith('.cmd');
    const child = spawn(file, args, { cwd: repo, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const pass = (stream) => (chunk) => {
      output += String(chunk);
      stream.write(chunk);
    };
    child.stdout.on('data', pass(process.stdout));
    child.stderr.on('data', pass(process.stderr));
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Generated pages and manifests that may be stale. */
function documentChecks() {
  const scripts = readdirSync(join(repo, 'scripts')).filter((file) => /docs\.ts$/.test(file));
  const tsx = (file) => node('--import=tsx', `scripts/${file}`, '--check');
  return scripts.map((file) => ({ name: file.replace(/\.ts$/, ''), command: tsx(file) }));
}

function readMocha(output) {
  const count = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('passing'), failed: count('failing') };
}

function readGrammar(output) {
  const lines = output.split('\n');
  const passed = lines.filter((line) => line.includes('✓')).length;
  return { passed, failed: lines.filter((line) => line.startsWith('✖')).length };
}

function readTap(output) {
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') };
}

function readSummary(output) {
  const match = /^(\d+) passed, (\d+) failed/m.exec(output);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
