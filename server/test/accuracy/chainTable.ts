// Prints the scores of the chains as a table and, where asked for, each wrongly merged pair and each split chain.
import type { Figures } from './bCubed.ts';
import { averageScores } from './bCubed.ts';
import { readChainCorpora } from './chainCorpora.ts';
import type { ChainType } from './chainCorpora.ts';
import { printTable } from './printTable.ts';
import type { ChainError, ChainScore } from './scoreChains.ts';
import { scoreChains } from './scoreChains.ts';

/** Scores all gold chains in the folder of the corpora. */
export function printChainScores(folder: string, withErrors: boolean): string {
  const scores = readChainCorpora(folder).map(scoreChains);
  const table = printChainTable(scores);
  return withErrors ? [table, ...scores.map(printErrors)].join('\n') : table;
}

const groups: readonly (readonly [name: string, types: readonly ChainType[]])[] = [
  ['PER + ORG', ['PER', 'ORG']],
  ['LOC', ['LOC']],
];

const legend =
  'B³ in per cent, over mentions by exact span; strict: a name that is missed or made up scores 0. ' +
  'merged: pairs of gold chains in one entity; a place with something else counts in the first row';

export function printChainTable(scores: readonly ChainScore[]): string {
  const head = ['chains', 'type', 'gold', 'found', 'both', 'B³ P', 'R', 'F1', 'strict F1', 'merged', 'split'];
  return [printTable([head, ...scores.flatMap(printRows)]), legend].join('\n');
}

/** A type of which the corpus has no mention gets no row. */
function printRows({ title, mentions, errors }: ChainScore): readonly (readonly string[])[] {
  return groups.flatMap(([name, types]) => {
    const scores = mentions.filter(({ type }) => types.includes(type));
    const gold = scores.filter(({ recall }) => recall !== undefined);
    const found = scores.filter(({ precision }) => precision !== undefined);
    const both = gold.filter(({ precision }) => precision !== undefined);
    const count = (kind: ChainError['kind']) =>
      errors.filter((error) => error.kind === kind && groupOf(error) === name).length;
    if (gold.length === 0) return [];
    return [
      [
        title,
        name,
        ...[gold.length, found.length, both.length].map(String),
        ...printFigures(averageScores(scores, 'alone')),
        averageScores(scores, 'nothing').f1.toFixed(1),
        String(count('merged')),
        String(count('split')),
      ],
    ];
  });
}

function printFigures({ precision, recall, f1 }: Figures): readonly string[] {
  return [precision, recall, f1].map((figure) => figure.toFixed(1));
}

function groupOf({ types }: ChainError): string | undefined {
  return groups.find(([, members]) => types.some((type) => members.includes(type)))?.[0];
}

function printErrors({ title, errors }: ChainScore): string {
  const lines = errors.map(({ kind, types, article, places }) => {
    const printed = places.map(
      ({ span, text }) => `${span.start}–${span.end} “${text.replace(/\s+/g, ' ')}”`,
    );
    return `  ${kind}  ${types.join(' + ')}  ${article}  ${printed.join(kind === 'merged' ? ' = ' : ' ≠ ')}`;
  });
  return [`── chains, errors: ${title}`, ...lines].join('\n');
}
