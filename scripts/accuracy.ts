// Scores the analysis on the seed article and on gold corpora: `npm run accuracy [seed|dates|quotes|entities]`.
import { corporaFolder, findCorpora } from '../server/test/accuracy/corpora.ts';
import { corpora, scoreCorpus } from '../server/test/accuracy/scoreCorpus.ts';
import { printLayer, scoreSeed } from '../server/test/accuracy/scoreSeed.ts';

const parts = ['seed', 'dates', 'quotes', 'entities'] as const;
type Part = (typeof parts)[number];

process.exitCode = main(process.argv[2]);

function main(wanted: string | undefined): number {
  const chosen = parts.filter((part) => wanted === undefined || part === wanted);
  if (chosen.length === 0) {
    console.error(`accuracy: there is no part "${wanted ?? ''}"; name one of ${parts.join(', ')}`);
    return 2;
  }
  const folder = findCorpora();
  if (folder === undefined) {
    console.log(`accuracy: skipped, no corpora at ${corporaFolder()}`);
    return 0;
  }
  return chosen.map((part) => runPart(part, folder)).every(Boolean) ? 0 : 1;
}

function runPart(part: Part, folder: string): boolean {
  if (part === 'seed') return runSeed(folder);
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
