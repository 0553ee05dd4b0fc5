// Prints the scores of the quotations as a table: a measure a row, a corpus a column, beside each figure the floor and whether it is reached.
import { printTable } from './printTable.ts';
import type { QuoteMeasure } from './quoteCorpora.ts';
import type { QuoteScore } from './scoreQuotes.ts';

const rows: readonly (readonly [title: string, measure: QuoteMeasure])[] = [
  ['spans F1, direct', 'direct'],
  ['spans F1, direct, overlap of 80 %', 'directOverlap'],
  ['spans F1, direct + mixed', 'marked'],
  ['speaker right, direct', 'speaker'],
  ['speaker right, direct + mixed', 'markedSpeaker'],
  ['  attribution before, direct', 'before'],
  ['  attribution before, direct + mixed', 'markedBefore'],
  ['  nominal speaker, direct', 'nominal'],
  ['  nominal speaker, direct + mixed', 'markedNominal'],
  ['named person right, direct', 'person'],
  ['no speaker, precision', 'nonePrecision'],
  ['no speaker, recall', 'noneRecall'],
  ['scare quotes, titles not called speakerless', 'notSpeech'],
];

const legend = [
  'in per cent; in brackets the floor. direct + mixed: scare quotes and titles that were taken for speech count as errors',
  'no speaker: of direct quotations. Scare quotes and titles that were taken for speech, and how many of them without a speaker:',
];

export function printQuoteTable(scores: readonly QuoteScore[]): string {
  const head = ['quotations', ...scores.map(({ corpus }) => corpus.title)];
  const measured = rows.filter(([, measure]) => scores.some(({ figures }) => figures[measure] !== undefined));
  const cells = measured.map(([title, measure]) => [
    title,
    ...scores.map((score) => printFigure(score, measure)),
  ]);
  const counts = ['documents', ...scores.map(({ documents }) => String(documents))];
  return [printTable([head, counts, ...cells]), ...legend, scores.map(printTaken).join('; ')].join('\n');
}

function printFigure({ figures, corpus }: QuoteScore, measure: QuoteMeasure): string {
  const [figure, floor] = [figures[measure], corpus.floors[measure]];
  if (figure === undefined) return '–';
  return floor === undefined
    ? figure.toFixed(1)
    : `${figure.toFixed(1)} (${floor} ${figure >= floor ? '✓' : '✗'})`;
}

function printTaken({ corpus, takenForSpeech: { all, speakerless } }: QuoteScore): string {
  return `${corpus.title}: ${all}, ${speakerless}`;
}
