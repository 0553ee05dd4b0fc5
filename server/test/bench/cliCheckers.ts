// The command lines that `npm run bench:cli` compares. The others have a lock file of their own in tools/cli-peers and are installed when they are first needed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, toolsFolder } from '../../../scripts/installedPackages.ts';

export interface Checker {
  readonly name: string;
  readonly cwd: string;
  /** Of Node: the program and its arguments. */
  readonly args: readonly string[];
}

/** Five that are much used and look at English prose. */
const textlintRules = [
  'no-todo',
  'max-comma',
  'terminology',
  'write-good',
  '@textlint-rule/no-unmatched-pair',
] as const;

export function dateline(bundle: string, texts: string): Checker {
  return { name: 'Dateline', cwd: texts, args: [bundle, 'check', '.'] };
}

export function installCheckers(folder: string, texts: string): readonly Checker[] {
  const tools = toolsFolder('cli-peers');
  const { path, version } = installPackages(tools);
  const configuration = join(folder, 'textlintrc.json');
  writeFileSync(
    configuration,
    JSON.stringify({ rules: Object.fromEntries(textlintRules.map((rule) => [rule, true])) }),
  );
  return [
    {
      name: `textlint ${version('textlint')}, ${textlintRules.length} rules`,
      // It finds its rules from the working directory.
      cwd: tools,
      args: [path('textlint/bin/textlint.js'), '--config', configuration, join(texts, '*.txt')],
    },
    {
      name: `cspell ${version('cspell')}`,
      cwd: texts,
      args: [path('cspell/bin.mjs'), '--no-progress', '.'],
    },
  ];
}
