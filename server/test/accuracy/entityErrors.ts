// Prints the errors of the names as the scorer lists them, of corpora alone that are there to learn from.
import type { EntityCorpus } from './entityCorpora.ts';
import { entityFile } from './entityCorpora.ts';
import { entityScorerFile } from './entityScorer.ts';
import { runScorer } from './runScorer.ts';
import type { EntityScore } from './scoreEntities.ts';

/** The counts by kind of error, and the first `examples` errors in the order of the texts. */
export function printEntityErrors(
  folder: string,
  { corpus, predicted }: EntityScore,
  examples: number,
): string {
  if (corpus.use === 'scoring') return `${corpus.title} is for scoring alone: its errors are not shown.`;
  const { output } = runScorer(folder, {
    scorer: entityScorerFile,
    gold: entityFile(corpus),
    predictions: predicted,
    options: errorOptions(corpus, examples),
  });
  const lines = output.split('\n');
  const first = lines.findIndex((line) => line.startsWith('errors:'));
  return lines.slice(first, first + 1 + examples).join('\n');
}

/** The scorer counts the errors only where it is to list one. */
function errorOptions({ types }: EntityCorpus, examples: number): readonly string[] {
  return ['--types', types.join(','), '--errors', String(Math.max(1, examples))];
}
