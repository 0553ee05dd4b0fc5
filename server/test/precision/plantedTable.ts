// The table of planted faults: how many of each kind are found, against the floors.
import { rules } from '../../src/features/diagnostics/rules.ts';
import { printTable } from '../accuracy/printTable.ts';
import type { KindTally } from './plant.ts';
import type { FaultKind } from './planted/fault.ts';

/** Recall by grade; what is graded M has none. */
const floors: Readonly<Record<FaultKind['grade'], number>> = { E: 0.9, X: 0.9, H: 0.75, M: 0 };

/** So many of a hundred clean texts with an invented passage may raise an alarm. */
const mostFalseAlarms = 0.02;

export function printPlanted(tallies: readonly KindTally[]): string {
  const head = [
    'fault',
    'rule',
    'severity',
    'grade',
    'planted',
    'found',
    'recall',
    'floor',
    'clean not quiet',
  ];
  const rows = tallies.map((tally) => {
    const { kind, planted, found, falseAlarms } = tally;
    const severity = rules.find(({ id }) => id === kind.rule)?.severity ?? '';
    const counts = [
      `${planted}`,
      `${found}`,
      percent(recallOf(tally)),
      percent(floors[kind.grade]),
      `${falseAlarms}`,
    ];
    return [kind.id, kind.rule, severity, kind.grade, ...counts];
  });
  const sum = (count: (tally: KindTally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  const [planted, found] = [sum((tally) => tally.planted), sum((tally) => tally.found)];
  const all = [
    'all',
    '',
    '',
    '',
    `${planted}`,
    `${found}`,
    percent(found / planted),
    '',
    `${sum((tally) => tally.falseAlarms)}`,
  ];
  return printTable([head, ...rows, all]);
}

/** Of few faults chance decides: so many misses are forgiven. */
const few = 20;
const forgiven = 2;

/** A line for each kind below its floor. */
export function missedRecall(tallies: readonly KindTally[]): readonly string[] {
  return tallies.flatMap((tally) => {
    const { kind, planted, found, falseAlarms } = tally;
    const lines: string[] = [];
    if (planted === 0) lines.push(`${kind.id}: no fault could be planted`);
    else if (found + (planted < few ? forgiven : 0) < floors[kind.grade] * planted)
      lines.push(`${kind.id}: recall ${percent(recallOf(tally))}, floor ${percent(floors[kind.grade])}`);
    if (falseAlarms > mostFalseAlarms * planted)
      lines.push(`${kind.id}: ${falseAlarms} clean texts are not quiet`);
    return lines;
  });
}

function recallOf({ planted, found }: KindTally): number {
  return planted === 0 ? 0 : found / planted;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
