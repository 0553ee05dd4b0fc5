// A comparison of two annotators as a table with the differences below it, or as JSON.
import type { Kappa, LabelAgreement, SpanAgreement } from '../../desk/agreement.ts';
import type { Comparison, Difference, PlacedItem } from '../../desk/compareSidecars.ts';
import { startOf } from '../../desk/compareSidecars.ts';
import { count, differenceInWords } from '../../desk/exchangeInWords.ts';
import { LineIndex } from '../../text/lineIndex.ts';

/** What the files are called on the command line. */
export interface ComparedNames {
  readonly article: string;
  readonly mine: string;
  readonly theirs: string;
}

export function printComparison(
  text: string,
  { agreement, differences, orphans }: Comparison,
  names: ComparedNames,
): string {
  const { overall, labels, labelKappa, tokenKappa } = agreement;
  const lines = new LineIndex(text);
  const lost = [
    ...(orphans.mine.length > 0
      ? [`${names.mine}: ${count(orphans.mine.length, 'annotation')} without a place`]
      : []),
    ...(orphans.theirs.length > 0
      ? [`${names.theirs}: ${count(orphans.theirs.length, 'annotation')} without a place`]
      : []),
  ];
  return [
    `mine: ${names.mine}`,
    `theirs: ${names.theirs}`,
    '',
    ...table([...labels, { label: 'all', ...overall }]),
    '',
    `kappa of labels  ${kappaInWords(labelKappa, 'span that both marked', 'spans that both marked')}`,
    `kappa of tokens  ${kappaInWords(tokenKappa, 'token', 'tokens')}`,
    ...(lost.length > 0 ? ['', ...lost] : []),
    '',
    ...differences.map((one) => `${placeIn(names.article, lines, one)} ${differenceInWords(one)}`),
    count(differences.length, 'difference'),
    '',
  ].join('\n');
}

/** Lines and columns are counted from 1, offsets are UTF-16 code units. */
export function printComparisonJson(
  text: string,
  { agreement, differences, orphans }: Comparison,
  names: ComparedNames,
): string {
  const lines = new LineIndex(text);
  const side = (one: PlacedItem | undefined) =>
    one && {
      id: one.id,
      ...one.span,
      label: one.label,
      tags: one.item.tags,
      comments: one.item.comments.map(({ text: words }) => words),
      creator: one.item.creator,
    };
  const value = {
    ...names,
    agreement,
    orphans: { mine: orphans.mine.length, theirs: orphans.theirs.length },
    differences: differences.map((one) => {
      const { line, character } = lines.positionAt(startOf(one).start);
      return {
        kind: one.kind,
        line: line + 1,
        column: character + 1,
        mine: side(one.mine) ?? null,
        theirs: side(one.theirs) ?? null,
      };
    }),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const heads = ['label', 'mine', 'theirs', 'same', 'precision', 'recall', 'F1', 'overlapping', 'F1'];

function table(rows: readonly LabelAgreement[]): string[] {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function cellsOf({ label, exact, overlapping }: LabelAgreement): string[] {
  const { mine, theirs, matched, precision, recall, f1 }: SpanAgreement = exact;
  return [
    label === '' ? '(no label)' : label,
    String(mine),
    String(theirs),
    String(matched),
    share(precision),
    share(recall),
    share(f1),
    String(overlapping.matched),
    share(overlapping.f1),
  ];
}

function share(number: number | undefined): string {
  return number === undefined ? '–' : number.toFixed(2);
}

function kappaInWords({ kappa, agreed, count: number }: Kappa, one: string, many: string): string {
  return `${share(kappa)}  (${agreed} alike of ${number} ${number === 1 ? one : many})`;
}

function placeIn(article: string, lines: LineIndex, difference: Difference): string {
  const { line, character } = lines.positionAt(startOf(difference).start);
  return `${article}:${line + 1}:${character + 1}`;
}
