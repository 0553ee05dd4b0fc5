// Runs the suite in a web worker extension host; results go to the console, for a worker has no file to write to.
import 'mocha/mocha';
import { listen } from '../report.ts';

declare const mocha: BrowserMocha & { setup(options: Mocha.MochaOptions): unknown };

// mocha's browser build reads location.search, and VS Code's worker has no location.
(globalThis as { location?: unknown }).location ??= { search: '' };

/** mocha's own reporter for browsers writes into a page, and a worker has none. */
function Silent(): void {
  // Results go to the console.
}

export async function run(): Promise<void> {
  const { process: node } = globalThis as { process?: { versions?: { node?: string } } };
  if (node?.versions?.node) throw new Error('this is no web worker but Node');
  mocha.setup({ ui: 'tdd', timeout: 40_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
  await import('./extension.test.ts');
  await import('./commands.test.ts');
  await import('./dates.test.ts');
  await import('./annotations.test.ts');
  await import('./threads.test.ts');
  await import('./annotationsView.test.ts');
  await import('./exchange.test.ts');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    listen(runner, (result) => {
      console.log(`@@mocha ${JSON.stringify(result)}`);
    });
  });
}
