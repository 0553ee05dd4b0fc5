// Prints the scores of the names as a table: F1 in per cent.
import { entityTypes } from './entityCorpora.ts';
import { printTable } from './printTable.ts';
import type { EntityMeasure, EntityScore } from './scoreEntities.ts';

const columns: readonly (readonly [title: string, measure: EntityMeasure])[] = [
  ['strict', 'strict'],
  ...entityTypes.map((type) => [type, type] as const),
  ['spans alone', 'span'],
  ['relaxed', 'relaxed'],
];

export function printEntityTable(scores: readonly EntityScore[]): string {
  const head = ['corpus', 'documents', 'gold', 'found', ...columns.map(([title]) => title)];
  const rows = scores.map(({ corpus, documents, gold, found, f1 }) => [
    corpus.title,
    ...[documents, gold, found].map(String),
    ...columns.map(([, measure]) => printF1(f1[measure])),
  ]);
  const legend =
    'F1 in per cent; strict: span and type, of all types and of each; spans alone: whatever the type; relaxed: type and an overlap';
  return `${printTable([head, ...rows])}\n${legend}`;
}

/** A corpus may not mark a type. */
export function printF1(f1: number | undefined): string {
  return f1 === undefined ? '–' : f1.toFixed(1);
}
