// Builds the bundles into dist/: client and server, for Node and for the browser, the command line and the VS Code tests.
// `--production` minifies; `--only=server|client|cli|tests` builds a part. Fails where a browser bundle needs Node.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const production = process.argv.includes('--production');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const parts = ['server', 'client', 'cli', 'tests'];
if (only !== undefined && !parts.includes(only)) fail(`--only takes one of ${parts.join(', ')}`);

const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  metafile: true,
};
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const browser = {
  ...common,
  platform: 'browser',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
};

const suite = 'server/test/vscode/suite';
const bundles = [
  { part: 'server', entry: 'server/src/node/main.ts', out: 'dist/server.cjs', options: node },
  {
    part: 'server',
    entry: 'server/src/browser/main.ts',
    out: 'dist/browser/server.js',
    options: { ...browser, format: 'iife' },
    portable: true,
  },
  { part: 'client', entry: 'client/src/node/extension.ts', out: 'dist/client.cjs', options: node },
  {
    part: 'client',
    entry: 'client/src/browser/extension.ts',
    out: 'dist/browser/client.js',
    options: { ...browser, format: 'cjs' },
    portable: true,
  },
  { part: 'cli', entry: 'server/src/node/cli.ts', out: 'dist/cli.mjs', options: commandLine() },
  ...testBundles(),
];

const chosen = bundles.filter(({ part }) => only === undefined || part === only);
if (only === undefined) rmSync('dist', { recursive: true, force: true });
for (const { out } of chosen) for (const stale of [out, `${out}.map`]) rmSync(stale, { force: true });

const results = await Promise.allSettled(chosen.map(bundle));
if (results.some(({ status }) => status === 'rejected')) {
  for (const { reason } of results)
    if (reason && !reason.errors) console.error(String(reason.message ?? reason));
  fail('The build failed.');
}

async function bundle({ entry, out, options, portable }) {
  if (!existsSync(entry)) {
    console.warn(`${entry} is not there: ${out} is not built`);
    return;
  }
  const { metafile } = await build({ ...options, entryPoints: [entry], outfile: out });
  if (portable) assertPortable(out, metafile);
}

/** A browser bundle may import `vscode` alone, and hold nothing of Node. */
function assertPortable(out, metafile) {
  const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
  const imports = [...Object.values(metafile.inputs), ...Object.values(metafile.outputs)].flatMap(
    (one) => one.imports,
  );
  const bad = imports
    .map(({ path }) => path)
    .filter((path) => builtins.has(path) || path.startsWith('node:'));
  if (bad.length === 0) return;
  rmSync(out, { force: true });
  throw new Error(`${out} imports Node built-ins: ${[...new Set(bad)].join(', ')}`);
}

/** An ES module, for its transport awaits at the top; CommonJS packages in it find Node's modules and their file as they expect. */
function commandLine() {
  const commonJs = [
    "import { createRequire as requireFrom } from 'node:module';",
    "import { fileURLToPath as pathOfUrl } from 'node:url';",
    'const require = requireFrom(import.meta.url);',
    'const __filename = pathOfUrl(import.meta.url);',
  ].join('\n');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    ...node,
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${commonJs}` },
    define: { DATELINE_VERSION: JSON.stringify(version) },
  };
}

/** One bundle a test file; mocha stays outside. */
function testBundles() {
  if (!existsSync(suite)) return [];
  const files = readdirSync(suite).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const options = { ...node, minify: false, external: ['vscode', 'mocha'] };
  return files.map((name) => ({
    part: 'tests',
    entry: `${suite}/${name}`,
    out: `dist/test/${name.replace(/\.ts$/, name.includes('.web.') ? '.js' : '.cjs')}`,
    options: name.includes('.web.')
      ? { ...browser, format: 'cjs', define: { process: '{"env":{}}' } }
      : options,
  }));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
