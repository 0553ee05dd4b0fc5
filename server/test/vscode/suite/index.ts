// Runs the suite in a Node extension host; results go to the file that TEST_RESULTS names.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Result } from '../report.ts';
import { listen } from '../report.ts';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 40_000 });
  for (const file of readdirSync(__dirname))
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  const results: Result[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (process.env['TEST_RESULTS']) writeFileSync(process.env['TEST_RESULTS'], JSON.stringify(results));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    listen(runner, (result) => results.push(result));
  });
}
