// Bundles a module of the benchmarks as scripts/build.mjs bundles the product, to be loaded here or in a process of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The exports of a module beside this one. */
export function loadBundled(name: string): unknown {
  return withBundles([name], ([file = '']) => createRequire(import.meta.url)(file) as unknown);
}

/** Bundles modules beside this one, and has the files until `use` is done. */
export function withBundles<T>(names: readonly string[], use: (files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    return use(names.map((name) => bundle(name, join(folder, name.replace(/\.ts$/, '.cjs')))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundle(name: string, outfile: string): string {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
  });
  return outfile;
}
