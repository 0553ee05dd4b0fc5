// The transport of the `dateline` command: the process's arguments and streams. Worker threads run this module, too.
import { createInterface } from 'node:readline';
import { isMainThread } from 'node:worker_threads';
import pc from 'picocolors';
import supportsHyperlinks from 'supports-hyperlinks';
import { exitCodes } from '../cli/exitCodes.ts';
import { runWorker } from '../cli/lanes.ts';
import { run } from '../cli/main.ts';

if (isMainThread) await runCommand();
else await runWorker();

async function runCommand(): Promise<void> {
  // A reader that has seen enough, as `head` has, needs no message.
  process.stdout.once('error', () => process.exit(exitCodes.failure));
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    bytes: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    terminal: {
      // A build server has colours for the asking (--color, FORCE_COLOR): what it writes may go to a file.
      colours: pc.isColorSupported && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined),
      links: supportsHyperlinks.stdout,
      progress: process.stderr.isTTY,
    },
    worker: new URL(import.meta.url),
    rulePages: new URL('../docs/rules/', import.meta.url),
  });
}
