// Bundles a module of the benchmarks as scripts/build.mjs bundles the product, and loads it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The exports of a module beside this one. */
export function loadBundled(name: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const outfile = join(folder, 'work.cjs');
    const entry = fileURLToPath(new URL(name, import.meta.url));
    buildSync({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
