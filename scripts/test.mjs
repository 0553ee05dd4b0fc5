// `npm test`: every check and suite, all of them even where one fails; the last line counts.
// A check that is no test suite counts as one test. `--only=lint,unit` runs a part.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(repo, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const node = (...args) => [process.execPath, ...args];
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

/** None of them minds a busy machine: they run side by side. The longest comes first. */
const checks = [
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
];

/** Each with the way to read its counts; none: it counts as one. Editors that are driven wait for it: these run alone. */
const suites = [
  { name: 'build', command: node('scripts/build.mjs') },
  { name: 'unit', command: [bin('mocha'), '--reporter=dot', '--forbid-only'], read: readMocha },
  {
    name: 'grammar',
    command: [bin('vscode-tmgrammar-test'), 'test/grammar/**/*.article'],
    read: readGrammar,
  },
  { name: 'package', command: node('scripts/package.mjs') },
  // In a desktop window what people install, in a web worker the work tree: of each kind one run is enough.
  { name: 'vsix', command: node('tools/vscode-host/test.mjs', '--vsix', 'dateline.vsix'), read: readSummary },
  { name: 'web', command: node('tools/vscode-host/test.mjs', '--web'), read: readSummary },
  {
    name: 'ui',
    command: node('--test', '--test-reporter=tap', 'tools/vscode-host/ui.test.mjs'),
    read: readTap,
  },
];

const isChosen = ({ name }) => !only || only.split(',').includes(name);
const results = new Map();
const waiting = checks.filter(isChosen);
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 2) }, runWaiting));
for (const suite of suites.filter(isChosen)) results.set(suite.name, await runSuite(suite, process.stdout));
report();

async function runWaiting() {
  for (let check = waiting.shift(); check; check = waiting.shift())
    results.set(check.name, await runSuite(check));
}

/** Prints to the stream as it goes on; without one all at once at the end. */
async function runSuite({ name, command, read }, stream) {
  const started = performance.now();
  stream?.write(`\n── ${name}\n`);
  const { code, output } = await run(command, stream);
  if (!stream) console.log(`\n── ${name}\n${output.trimEnd()}`);
  const counts = read?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // Whatever it printed: a suite that exits with an error has failed, and so has one that ran nothing.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return { ...counts, output, seconds: (performance.now() - started) / 1000 };
}

function report() {
  const ran = [...checks, ...suites].filter(isChosen).map(({ name }) => ({ name, ...results.get(name) }));
  // Once more what went wrong: where a log is cut, its end is what is left of it.
  for (const { name, failed, output } of ran)
    if (failed > 0) console.log(`\n── FAILED: ${name}\n${failuresIn(output)}`);
  console.log('');
  for (const { name, passed, failed, seconds } of ran)
    console.log(
      `${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
    );
  const sum = (key) => ran.reduce((total, suite) => total + suite[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/** The lines that tell of a failure, each with the three behind it; without any the last of all. */
function failuresIn(output) {
  const lines = output.trimEnd().split('\n');
  const named = lines.flatMap((line, index) =>
    /^\s*(?:FAILED|not ok|✖)/.test(line) ? lines.slice(index, index + 4) : [],
  );
  return (named.length > 0 ? named : lines).slice(-60).join('\n');
}

function run([file, ...args], into) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && file.endsWith('.cmd');
    const child = spawn(file, args, { cwd: repo, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk) => {
      output += String(chunk);
      into?.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
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
