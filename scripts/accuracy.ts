// Scores the analysis on the seed article and on gold corpora: `npm run accuracy [seed|dates|quotes|entities]`.
// For the dates: `--errors[=N]` prints the errors by class with N examples each, `--gate` fails where a score is below
// the recorded one, `--update-baseline` records the scores.
import { findRegressions, readBaseline, recordBaseline } from '../server/test/accuracy/baseline.ts';
import { printChainScores } from '../server/test/accuracy/chainTable.ts';
import { corporaFolder, findCorpora } from '../server/test/accuracy/corpora.ts';
import { dateCorpora } from '../server/test/accuracy/dateCorpora.ts';
import { printDateTable } from '../server/test/accuracy/dateTable.ts';
import { corpora, scoreCorpus } from '../server/test/accuracy/scoreCorpus.ts';
import type { DateScore } from '../server/test/accuracy/scoreDates.ts';
import { scoreDates } from '../server/test/accuracy/scoreDates.ts';
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
  if (chosen.includes('entities'))
    console.log(
      printChainScores(
        folder,
        options.some((name) => name.startsWith('--errors')),
      ),
    );
  return ok ? 0 : 1;
}

function isOption(argument: string): boolean {
  return argument.startsWith('--');
}

async function runPart(part: Part, folder: string, options: readonly string[]): Promise<boolean> {
  if (part === 'seed') return runSeed(folder);
  if (part === 'dates') return runDates(folder, options);
  return corpora[part]
    .map((corpus) => {
      const { ok, output } = scoreCorpus(folder, corpus);
      console.log(`── ${part}: ${corpus.name}\n${output}\n`);
      return ok;
    })
    .every(Boolean);
}

function runSeed(folder: string): boolean {
  const layers = scoreSeed(folder);
  console.log(`── seed\n${layers.map(printLayer).join('\n')}\n`);
  return layers.every(({ missing, extra }) => missing.length === 0 && extra.length === 0);
}

async function runDates(folder: string, options: readonly string[]): Promise<boolean> {
  const scorer = await loadTimexScorer(folder);
  const scores = dateCorpora.map((corpus) => scoreDates(folder, corpus, scorer));
  console.log(`── dates\n${printDateTable(scores)}\n`);
  const errors = options.find((name) => name.startsWith('--errors'));
  if (errors !== undefined) printErrors(scores, Number(errors.split('=')[1] ?? 0));
  if (options.includes('--update-baseline')) recordBaseline(scores);
  if (!options.includes('--gate')) return true;
  const regressions = findRegressions(scores, readBaseline());
  for (const line of regressions) console.log(`below the baseline: ${line}`);
  return regressions.length === 0;
}

function printErrors(scores: readonly DateScore[], examples: number): void {
  for (const score of scores)
    console.log(`── errors: ${score.corpus.title}\n${printTimexErrors(score, examples)}\n`);
}
