// Compares Dateline with other libraries on the gold corpora: `npm run accuracy:peers -- dates [--write]`.
// Prints a Markdown table, and with --write puts it into the README. It takes a minute or two.
import { readFileSync, writeFileSync } from 'node:fs';
import { corporaFolder, findCorpora } from '../server/test/accuracy/corpora.ts';
import { comparePeers } from '../server/test/accuracy/peers/comparePeers.ts';
import { printDatesTable } from '../server/test/accuracy/peers/datesTable.ts';
import { installPeers } from '../server/test/accuracy/peers/peerPackages.ts';
import { replaceSection } from '../server/test/accuracy/peers/replaceSection.ts';
import { loadTimexScorer } from '../server/test/accuracy/timexScorer.ts';
import { runScript } from './runScript.ts';

const readme = new URL('../README.md', import.meta.url);

runScript(main);

async function main([part, ...options]: readonly string[]): Promise<number> {
  if (part !== 'dates' || options.some((option) => option !== '--write')) {
    console.error('usage: npm run accuracy:peers -- dates [--write]');
    return 2;
  }
  const folder = findCorpora();
  if (folder === undefined) {
    console.log(`accuracy: skipped, no corpora at ${corporaFolder()}`);
    return 0;
  }
  const systems = comparePeers(folder, await loadTimexScorer(folder), installPeers());
  const table = printDatesTable(systems);
  console.log(table);
  for (const { name, lost } of systems)
    if (lost > 0) console.log(`${name} threw in ${lost} paragraphs, which count as found empty`);
  if (options.includes('--write'))
    writeFileSync(readme, replaceSection(readFileSync(readme, 'utf8'), 'dates-table', table));
  return 0;
}
