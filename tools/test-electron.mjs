// Runs the suite in desktop VS Code, where one can be downloaded or is named by VSCODE_EXECUTABLE.
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const repo = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const options = {
  version: process.env.VSCODE_VERSION ?? 'stable',
  extensionDevelopmentPath: repo,
  extensionTestsPath: path.join(repo, 'dist/test/index.cjs'),
  launchArgs: [path.join(repo, 'examples'), '--disable-extensions', '--skip-welcome', '--skip-release-notes'],
};
if (process.env.VSCODE_EXECUTABLE) options.vscodeExecutablePath = process.env.VSCODE_EXECUTABLE;
try {
  process.exitCode = await runTests(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
