// Prints the scores of the dates as a table: F1 in per cent, beside it the floor and whether it is reached.
import type { Measure } from './dateCorpora.ts';
import { measures } from './dateCorpora.ts';
import type { DateScore } from './scoreDates.ts';
import type { TimexSummary } from './timexScorer.ts';
import { printTable } from './printTable.ts';

export function printDateTable(scores: readonly DateScore[]): string {
  const head = ['corpus', 'documents', 'gold', 'found', ...measures, 'unseen quarter'];
  const rows = scores.map(({ corpus, all, unseen }) => [
    corpus.title,
    ...[all.docs, all.gold, all.pred].map(String),
    ...measures.map((measure) => printMeasure(all, measure, corpus.floors[measure])),
    printFigures(unseen),
  ]);
  const legend = 'F1 in per cent; in brackets the floor; unseen quarter: strict / relaxed / value';
  return `${printTable([head, ...rows])}\n${legend}`;
}

/** Strict, relaxed and value F1 with one decimal. */
export function printFigures(summary: TimexSummary): string {
  return [summary.strict, summary.relaxed, summary.value].map(({ f1 }) => f1.toFixed(1)).join(' / ');
}

function printMeasure(summary: TimexSummary, measure: Measure, floor: number | undefined): string {
  const { f1 } = summary[measure];
  return floor === undefined ? f1.toFixed(1) : `${f1.toFixed(1)} (${floor} ${f1 >= floor ? '✓' : '✗'})`;
}
