// Writes a file so that a crash leaves the old one or the new one, and clears away what crashes left beside a sidecar.
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { sidecarSuffix } from '../../formats/sidecar.ts';

export async function writeAtomically(path: string, text: string): Promise<void> {
  await writeFileAtomic(path, text);
  if (!path.endsWith(sidecarSuffix) || cleared.has(path)) return;
  cleared.add(path);
  // What lies there does no harm: the file is written, and that is what counts.
  await clearLeftovers(path).catch(() => undefined);
}

/** This process leaves nothing while it lives, so once is enough. */
const cleared = new Set<string>();

/** Milliseconds after which nobody is writing to a part any more. */
const oldEnough = 30_000;

/** write-file-atomic writes to the name with a number of 32 bits behind it. Short numbers and dates are people's own copies. */
async function clearLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of await readdir(folder)) {
    const number = name.startsWith(start) ? name.slice(start.length) : '';
    if (!/^\d{7,10}$/.test(number) || /^(?:19|20)\d{6}$/.test(number) || Number(number) > 0xffffffff)
      continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > oldEnough) await unlink(join(folder, name));
  }
}
