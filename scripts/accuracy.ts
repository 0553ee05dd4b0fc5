// Scores the analysis on the seed article and on gold corpora: `npm run accuracy [seed|dates|quotes|entities]`.
// For the dates and the entities: `--errors[=N]` prints the errors by class with N examples (and all of chains), `--gate` fails where a score is
// below the recorded one, `--update-baseline` records the scores.
import type { BaselineSection, Figures } from '../server/test/accuracy/baseline.ts';
import { findRegressions, readBaseline, recordBaseline } from '../server/test/accuracy/baseline.ts';
import { printChainScores } from '../server/test/accuracy/chainTable.ts';
import { corporaFolder, findCorpora } from '../server/test/accuracy/corpora.ts';
import { dateCorpora, measures } from '../server/test/accuracy/dateCorpora.ts';
import { printDateTable } from '../server/test/accuracy/dateTable.ts';
import { entityCorpora, readEntityGold } from '../server/test/accuracy/entityCorpora.ts';
import { printEntityErrors } from '../server/test/accuracy/entityErrors.ts';
import { loadEntityScorer } from '../server/test/accuracy/entityScorer.ts';
import { printEntityTable } from '../server/test/accuracy/entityTable.ts';
import { printIndirectScores } from '../server/test/accuracy/indirectTable.ts';
import type { DateScore } from '../server/test/accuracy/scoreDates.ts';
import { scoreDates } from '../server/test/accuracy/scoreDates.ts';
import { scoreEntities } from '../server/test/accuracy/scoreEntities.ts';
import { quoteCorpora, scoreQuotes } from '../server/test/accuracy/scoreQuotes.ts';
import { printLayer, scoreSeed } from '../server/test/accuracy/scoreSeed.ts';
import { printTimexErrors } from '../server/test/accuracy/timexErrors.ts';
import { loadTimexScorer } from '../server/test/accuracy/timexScorer.ts';
import { runScript } from './runScript.ts';

const parts = ['seed', 'dates', 'quotes', 'entities'] as const;
type Part = (typeof parts)[number];

const option = /^--(gate|update-baseline|errors(?:=\d+)?)$/;

runScript(main);

async function main(args: readonly string[]): Promise<number> {
  const [options, names] = [args.filter(isOption), args.filter((argument) => !isOption(argument))];
  const chosen = parts.filter((part) => names.length === 0 || names.includes(part));
  const unknown = names.find((name) => !chosen.some((part) => part === name));
  const wrong = unknown ?? options.find((name) => !option.test(name));
  if (wrong !== undefined) {
    console.error(`accuracy: there is no "${wrong}"; the parts are ${parts.join(', ')}`);
    return 2;
  }
  const folder = findCorpora();
  if (folder === undefined) {
    console.log(`accuracy: skipped, no corpora at ${corporaFolder()}`);
    return 0;
  }
  let ok = true;
  for (const part of chosen) ok = (await runPart(part, folder, options)) && ok;
  if (chosen.includes('entities')) console.log(printChainScores(folder, readExamples(options) !== undefined));
  return ok ? 0 : 1;
}

function isOption(argument: string): boolean {
  return argument.startsWith('--');
}

async function runPart(part: Part, folder: string, options: readonly string[]): Promise<boolean> {
  switch (part) {
    case 'seed':
      return runSeed(folder);
    case 'dates':
      return runDates(folder, options);
    case 'quotes':
      return runQuotes(folder);
    case 'entities':
      return runEntities(folder, options);
  }
}

function runSeed(folder: string): boolean {
  const layers = scoreSeed(folder);
  console.log(`── seed\n${layers.map(printLayer).join('\n')}\n`);
  return layers.every(({ missing, extra }) => missing.length === 0 && extra.length === 0);
}

function runQuotes(folder: string): boolean {
  const runs = quoteCorpora.map((name) => {
    const { ok, output } = scoreQuotes(folder, name);
    console.log(`── quotes: ${name}\n${output}\n`);
    return ok;
  });
  console.log(printIndirectScores(folder, 'polnear-dev'));
  return runs.every(Boolean);
}

async function runDates(folder: string, options: readonly string[]): Promise<boolean> {
  const scorer = await loadTimexScorer(folder);
  const scores = dateCorpora.map((corpus) => scoreDates(folder, corpus, scorer));
  console.log(`── dates\n${printDateTable(scores)}\n`);
  const examples = readExamples(options);
  if (examples !== undefined)
    for (const score of scores) printErrors(score.corpus.title, printTimexErrors(score, examples));
  const f1Of = ({ all }: DateScore) =>
    Object.fromEntries(measures.map((measure) => [measure, all[measure].f1]));
  return keepBaseline(
    'dates',
    scores.map((score) => ({ corpus: score.corpus, f1: f1Of(score) })),
    options,
  );
}

async function runEntities(folder: string, options: readonly string[]): Promise<boolean> {
  const scorer = await loadEntityScorer(folder);
  const scores = entityCorpora.map((corpus) => scoreEntities(corpus, readEntityGold(folder, corpus), scorer));
  console.log(`── entities\n${printEntityTable(scores)}\n`);
  const examples = readExamples(options);
  if (examples !== undefined)
    for (const score of scores) printErrors(score.corpus.title, printEntityErrors(folder, score, examples));
  return keepBaseline('entities', scores, options);
}

/** How many examples of errors are asked for; undefined where not even their number is. */
function readExamples(options: readonly string[]): number | undefined {
  const errors = options.find((name) => name.startsWith('--errors'));
  return errors === undefined ? undefined : Number(errors.split('=')[1] ?? 0);
}

function printErrors(title: string, errors: string): void {
  console.log(`── errors: ${title}\n${errors}\n`);
}

/** Records the scores or holds them against the recorded ones, as asked; false where one is too low. */
function keepBaseline(
  section: BaselineSection,
  scores: readonly Figures[],
  options: readonly string[],
): boolean {
  if (options.includes('--update-baseline')) recordBaseline(section, scores);
  if (!options.includes('--gate')) return true;
  const regressions = findRegressions(scores, readBaseline()[section]);
  for (const line of regressions) console.log(`below the baseline: ${line}`);
  return regressions.length === 0;
}
