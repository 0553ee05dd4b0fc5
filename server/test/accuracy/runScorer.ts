// Runs a scorer that lies with the corpora as a program: writes predictions to a temporary file and answers what it prints.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScorerRun {
  /** The scorer and the gold file, relative to the folder of the corpora. */
  readonly scorer: string;
  readonly gold: string;
  /** An object for each document, written as a line of JSON. */
  readonly predictions: readonly object[];
  readonly options: readonly string[];
}

export function runScorer(folder: string, { scorer, gold, predictions, options }: ScorerRun) {
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-accuracy-'));
  try {
    const file = join(temporary, 'predictions.jsonl');
    writeFileSync(file, `${predictions.map((line) => JSON.stringify(line)).join('\n')}\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, scorer), join(folder, gold), file, ...options],
      { encoding: 'utf8', maxBuffer: 64 << 20 },
    );
    return { ok: status === 0, output: `${stdout}${stderr}`.trimEnd() };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
