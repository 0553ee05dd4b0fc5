// Compares Dateline with other libraries on the gold corpora: `npm run accuracy:peers -- dates|entities|quotes [--write]`.
// Prints a Markdown table, and with --write puts it into the README. It takes a minute or two.
import { readFileSync, writeFileSync } from 'node:fs';
import { corporaFolder, findCorpora } from '../server/test/accuracy/corpora.ts';
import { loadEntityScorer } from '../server/test/accuracy/entityScorer.ts';
import { comparePeers } from '../server/test/accuracy/peers/comparePeers.ts';
import { printDatesTable } from '../server/test/accuracy/peers/datesTable.ts';
import { compareEntityPeers } from '../server/test/accuracy/peers/entities/compareEntityPeers.ts';
import { printEntitiesTable } from '../server/test/accuracy/peers/entities/entitiesTable.ts';
import { installPeers } from '../server/test/accuracy/peers/peerPackages.ts';
import { compareQuotePeers } from '../server/test/accuracy/peers/quotes/compareQuotePeers.ts';
import { printQuotesTable } from '../server/test/accuracy/peers/quotes/quotesTable.ts';
import { replaceSection } from '../server/test/accuracy/peers/replaceSection.ts';
import { loadQuoteScorer } from '../server/test/accuracy/quoteScorer.ts';
import { loadTimexScorer } from '../server/test/accuracy/timexScorer.ts';
import { runScript } from './runScript.ts';

const readme = new URL('../README.md', import.meta.url);

/** Each answers its table. */
const comparisons: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  dates: compareDates,
  entities: compareEntities,
  quotes: compareQuotes,
};

runScript(main);

async function main([part = '', ...options]: readonly string[]): Promise<number> {
  const compare = Object.hasOwn(comparisons, part) ? comparisons[part] : undefined;
  if (!compare || options.some((option) => option !== '--write')) {
    console.error(`usage: npm run accuracy:peers -- ${Object.keys(comparisons).join('|')} [--write]`);
    return 2;
  }
  const folder = findCorpora();
  if (folder === undefined) {
    console.log(`accuracy: skipped, no corpora at ${corporaFolder()}`);
    return 0;
  }
  const table = await compare(folder);
  console.log(table);
  if (options.includes('--write'))
    writeFileSync(readme, replaceSection(readFileSync(readme, 'utf8'), `${part}-table`, table));
  return 0;
}

async function compareDates(folder: string): Promise<string> {
  const systems = comparePeers(folder, await loadTimexScorer(folder), installPeers());
  for (const { name, lost } of systems)
    if (lost > 0) console.error(`${name} threw in ${lost} paragraphs, which count as found empty`);
  return printDatesTable(systems);
}

async function compareEntities(folder: string): Promise<string> {
  return printEntitiesTable(compareEntityPeers(folder, await loadEntityScorer(folder), installPeers()));
}

async function compareQuotes(folder: string): Promise<string> {
  return printQuotesTable(compareQuotePeers(folder, await loadQuoteScorer(folder), installPeers()));
}
