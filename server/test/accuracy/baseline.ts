// The recorded scores of the dates: reads them, records new ones, and tells where a run falls below them.
import { readFileSync, writeFileSync } from 'node:fs';
import { measures } from './dateCorpora.ts';
import type { Measure } from './dateCorpora.ts';
import type { DateScore } from './scoreDates.ts';

/** F1 by corpus and measure. */
export type Baseline = Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;

/** In points of F1: what a run may lose before it counts as a regression. */
const tolerance = 0.5;

const file = new URL('baseline.json', import.meta.url);

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(file, 'utf8')) as Baseline;
}

export function recordBaseline(scores: readonly DateScore[]): void {
  const baseline: Baseline = Object.fromEntries(
    scores.map(({ corpus, all }) => [
      corpus.id,
      Object.fromEntries(measures.map((measure) => [measure, all[measure].f1])),
    ]),
  );
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** A line for each score that is more than the tolerance below the recorded one. */
export function findRegressions(scores: readonly DateScore[], baseline: Baseline): readonly string[] {
  return scores.flatMap(({ corpus, all }) =>
    measures.flatMap((measure) => {
      const recorded = baseline[corpus.id]?.[measure];
      const { f1 } = all[measure];
      if (recorded === undefined || f1 >= recorded - tolerance) return [];
      return `${corpus.title}: ${measure} ${f1.toFixed(2)}, recorded ${recorded.toFixed(2)}`;
    }),
  );
}
