// How much of what the rules report on the bank is right: `npm run precision` writes docs/precision.md from the judgements.
// `--check` fails where that page is stale or a floor is missed; `--all` runs the rules that are off as well and only prints;
// `--sheets=FOLDER` writes the hits without a judgement, a file a rule, for judging (`--seed=N`, `--per-rule=N`; the folder must not be
// part of the repository: the texts belong to others); `--record=FOLDER` reads such sheets back; `--prune` forgets judgements of what is found no more.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { rules } from '../server/src/features/diagnostics/rules.ts';
import type { BankArticle } from '../server/test/precision/bank.ts';
import { readBank } from '../server/test/precision/bank.ts';
import { enoughJudged, missedFloors } from '../server/test/precision/floors.ts';
import { findHits } from '../server/test/precision/hits.ts';
import { placeName, readJudgements, writeJudgements } from '../server/test/precision/judgements.ts';
import { printPrecisionPage } from '../server/test/precision/precisionPage.ts';
import { printSheet, readSheet, sampleHits } from '../server/test/precision/sheet.ts';
import type { RuleTally } from '../server/test/precision/tally.ts';
import { tallyRule } from '../server/test/precision/tally.ts';
import { readOptions } from './readOptions.ts';
import { runScript } from './runScript.ts';

const root = resolve(import.meta.dirname, '..');
const pagePath = join(root, 'docs/precision.md');

runScript((args) => Promise.resolve(main(args)));

function main(args: readonly string[]): number {
  const options = readOptions(args, ['check', 'all', 'sheets', 'seed', 'per-rule', 'record', 'prune']);
  if (options === undefined) return 2;
  const bank = readBank();
  if (bank === undefined) {
    console.log('precision: skipped, the bank of articles is not here');
    return 0;
  }
  const folder = options.get('record');
  if (folder !== undefined) recordSheets(folder);
  const { hits, words } = findHits(bank, options.has('all'));
  const tallies = rules.map((rule) => tallyRule(rule, hits, readJudgements(rule.id)));
  for (const line of tallies.flatMap(printTally)) console.log(line);
  const sheets = options.get('sheets');
  if (sheets !== undefined) writeSheets(sheets, tallies, bank, options);
  if (options.has('prune')) tallies.forEach(prune);
  const report = { tallies, articles: bank.length, words };
  const problems = [...missedFloors(report)];
  if (!options.has('all')) problems.push(...keepPage(printPrecisionPage(report), options.has('check')));
  for (const problem of problems) console.error(problem);
  return options.has('check') && problems.length > 0 ? 1 : 0;
}

function printTally({ rule, severity, findings, warnings, unjudged, stale }: RuleTally): readonly string[] {
  if (findings + stale.length === 0) return [];
  const counts = `${findings} findings, ${warnings} warnings, ${unjudged.length} not judged, ${stale.length} judgements without a finding`;
  return [`${rule} (${severity}): ${counts}`];
}

function writeSheets(
  folder: string,
  tallies: readonly RuleTally[],
  bank: readonly BankArticle[],
  options: ReadonlyMap<string, string>,
): void {
  if (resolve(folder).startsWith(root))
    throw new Error('sheets hold texts of others: choose a folder outside the repository');
  mkdirSync(folder, { recursive: true });
  const texts = new Map(bank.map(({ id, text }) => [id, text]));
  const count = Number(options.get('per-rule') ?? enoughJudged);
  const seed = Number(options.get('seed') ?? 1);
  for (const { rule, unjudged } of tallies) {
    if (unjudged.length === 0) continue;
    const sample = sampleHits(unjudged, count, seed);
    writeFileSync(
      join(folder, `${rule}.txt`),
      printSheet(sample, (id) => texts.get(id) ?? ''),
    );
  }
}

/** A new verdict replaces an old one of the same place. */
function recordSheets(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const rule = basename(file, '.txt');
    const judged = readSheet(readFileSync(join(folder, file), 'utf8'));
    const places = new Set(judged.map(placeName));
    const kept = readJudgements(rule).filter((judgement) => !places.has(placeName(judgement)));
    if (judged.length > 0) writeJudgements(rule, [...kept, ...judged]);
  }
}

function prune({ rule, stale }: RuleTally): void {
  if (stale.length === 0) return;
  writeJudgements(
    rule,
    readJudgements(rule).filter((judgement) => !stale.some((old) => placeName(old) === placeName(judgement))),
  );
}

/** Writes the page, or says that it is stale. */
function keepPage(page: string, check: boolean): readonly string[] {
  if (!check) writeFileSync(pagePath, page);
  else if (!existsSync(pagePath) || readFileSync(pagePath, 'utf8') !== page)
    return ['docs/precision.md is stale: run npm run precision'];
  return [];
}
