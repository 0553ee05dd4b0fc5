// The recorded scores: reads them, records new ones, and tells where a run falls below them.
import { readFileSync, writeFileSync } from 'node:fs';

/** What a run scored on one corpus: F1 or a share in per cent, by measure. More is better. */
export interface Figures {
  readonly corpus: { readonly id: string; readonly title: string };
  readonly figures: Readonly<Record<string, number>>;
}

/** Figures by corpus and measure. */
type Recorded = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type BaselineSection = 'dates' | 'entities' | 'quotes';
type Baseline = Readonly<Record<BaselineSection, Recorded>>;

/** In points: what a run may lose before it counts as a regression. */
const tolerance = 0.5;

const file = new URL('baseline.json', import.meta.url);

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(file, 'utf8')) as Baseline;
}

export function recordBaseline(section: BaselineSection, scores: readonly Figures[]): void {
  const recorded: Recorded = Object.fromEntries(scores.map(({ corpus, figures }) => [corpus.id, figures]));
  writeFileSync(file, `${JSON.stringify({ ...readBaseline(), [section]: recorded }, null, 2)}\n`);
}

/** A line for each score that is more than the tolerance below the recorded one. */
export function findRegressions(scores: readonly Figures[], recorded: Recorded): readonly string[] {
  return scores.flatMap(({ corpus, figures }) =>
    Object.entries(figures).flatMap(([measure, score]) => {
      const before = recorded[corpus.id]?.[measure];
      // A gate that nothing was recorded for would hold for ever.
      if (before === undefined) return `${corpus.title}: ${measure} ${score.toFixed(2)}, nothing recorded`;
      if (score >= before - tolerance) return [];
      return `${corpus.title}: ${measure} ${score.toFixed(2)}, recorded ${before.toFixed(2)}`;
    }),
  );
}
