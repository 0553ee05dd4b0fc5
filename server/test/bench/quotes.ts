// Measures what attribution and coreference add to the time of analysing a text of 1 MB: the stages of the analysis, timed within each run of it.
// Prints medians of CPU time and ratios; figures of one process, to be compared within it.
import { printTable } from '../accuracy/printTable.ts';
import { megabytes } from './benchTexts.ts';
import { loadBundled } from './bundledWork.ts';
import { giantText } from './giantText.ts';
import { median } from './measure.ts';
import type * as QuoteWork from './quoteWork.ts';

const rounds = Number(process.env['ROUNDS'] ?? 9);
const warmUps = 2;
/** In per cent of the rest. */
const most = 30;

main();

function main(): void {
  const text = giantText();
  const work = loadBundled('quoteWork.ts') as typeof QuoteWork;
  console.log(`one text of ${megabytes([text]).toFixed(2)} MB, median of ${rounds} rounds`);
  checkStages(text, work);
  const run = () => work.analyzeInStages(text, cpuClock).times;
  const samples = Array.from({ length: warmUps + rounds }, run).slice(warmUps);
  const medianOf = (read: (times: QuoteWork.StageTimes) => number) => median(samples.map(read));
  const rows = [
    ['dates, names, quotation marks', medianOf(({ rest }) => rest)],
    ['attribution', medianOf(({ attribution }) => attribution)],
    ['coreference', medianOf(({ coreference }) => coreference)],
    ['indirect speech', medianOf(({ indirectSpeech }) => indirectSpeech)],
  ] as const;
  const cells = rows.map(([stage, seconds]) => [
    stage,
    (1000 * seconds).toFixed(0),
    printShare(seconds / rows[0][1]),
  ]);
  console.log(printTable([['stage', 'CPU ms', 'ratio'], ...cells]));
  // Within a round, for what slows the machine down slows all stages of it.
  const added = medianOf(({ rest, attribution, coreference }) => (attribution + coreference) / rest);
  const all = medianOf(
    (times) => (times.attribution + times.coreference + times.indirectSpeech) / times.rest,
  );
  const mark = 100 * added < most ? '✓' : '✗';
  console.log(
    `attribution and coreference add ${printShare(added)} to the rest (less than ${most} % ${mark}), with indirect speech ${printShare(all)}`,
  );
}

/** A step that the analysis has and the stages lack would not be measured. */
function checkStages(text: string, work: typeof QuoteWork): void {
  const [whole, staged] = [work.analyze(text), work.analyzeInStages(text, cpuClock)];
  const same = (['attributions', 'entities'] as const).every(
    (layer) => JSON.stringify(whole[layer]) === JSON.stringify(staged[layer]),
  );
  if (!same)
    throw new Error('the stages in quoteWork.ts are not those of analyzeArticle: bring them up to date');
}

/** In seconds. */
function cpuClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function printShare(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
