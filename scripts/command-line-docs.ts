// Writes docs/dateline.1, the options in docs/command-line.md and the formats in docs/exchange.md from their definitions; with --check it says what is stale and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCommands } from '../server/src/cli/completion/describeProgram.ts';
import { defineProgram } from '../server/src/cli/program.ts';
import { standoffReaders, standoffWriters } from '../server/src/formats/standoff/formats.ts';
import { replaceSection } from '../server/test/accuracy/peers/replaceSection.ts';
import { flagsOf, manPage, textOf } from './manPage.ts';

const docs = join(import.meta.dirname, '../docs');
const nothing = () => Promise.resolve();
const program = defineProgram({
  check: nothing,
  annotate: nothing,
  rule: { test: nothing, try: nothing, import: nothing },
  stet: nothing,
  exchange: { export: nothing, import: nothing, compare: nothing, merge: nothing },
  completion: () => undefined,
});

const pagePath = join(docs, 'command-line.md');
const exchangePath = join(docs, 'exchange.md');
const pages = [
  { path: join(docs, 'dateline.1'), content: manPage(program) },
  {
    path: pagePath,
    content: replaceSection(readFileSync(pagePath, 'utf8'), 'check-options', checkOptions()),
  },
  {
    path: exchangePath,
    content: replaceSection(readFileSync(exchangePath, 'utf8'), 'formats', formatTable()),
  },
];

for (const { path, content } of pages) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  if (process.argv.includes('--check')) {
    console.error(`Stale: ${path}. Run \`npm run docs\`.`);
    process.exitCode = 1;
  } else writeFileSync(path, content);
}

function checkOptions(): string {
  const options = describeCommands(program).find(({ name }) => name === 'check')?.options ?? [];
  const rows = options.map((option) => `| \`${flagsOf(option)}\` | ${textOf(option)} |`);
  return ['| option | what it does |', '| --- | --- |', ...rows].join('\n');
}

function formatTable(): string {
  const readers = new Set(standoffReaders.map(({ id }) => id));
  const rows = standoffWriters.map(
    ({ id, title, offsetUnit, leavesOut }) =>
      `| \`${id}\` | ${title} | ${readers.has(id) ? 'yes' : 'no'} | ${offsetUnit} | ${leavesOut} |`,
  );
  const head = '| `--format` | format | can be imported | offsets are | has no place for |';
  return [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
