// The comparison of the names as a Markdown table: two lines of scores for each system, and its speed.
import { entityCorpora } from '../../entityCorpora.ts';
import { printF1 } from '../../entityTable.ts';
import type { EntityMeasure, EntityScore } from '../../scoreEntities.ts';
import type { EntitySystem } from './compareEntityPeers.ts';

export function printEntitiesTable(systems: readonly EntitySystem[]): string {
  const head = ['F1', ...entityCorpora.map(({ title }) => title), 'tokens / CPU s'];
  const own = systems[0]?.rate ?? Number.NaN;
  const rows = systems.flatMap((system) => printSystem(system, own));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function printSystem({ name, typed, scores, rate }: EntitySystem, own: number): readonly string[][] {
  const speed = `${printRate(rate)} (${(rate / own).toFixed(2)}×)`;
  const row = (...measures: readonly EntityMeasure[]) => scores.map((score) => printFigures(score, measures));
  if (!typed) return [[`${name}: spans alone, no types`, ...row('span'), speed]];
  return [
    [`${name}: strict / spans alone`, ...row('strict', 'span'), speed],
    [`${name}: PER / ORG / LOC`, ...row('PER', 'ORG', 'LOC'), ''],
  ];
}

function printFigures({ f1 }: EntityScore, measures: readonly EntityMeasure[]): string {
  return measures.map((measure) => printF1(f1[measure])).join(' / ');
}

/** In three figures, for no run gives more of them again. */
function printRate(rate: number): string {
  return Number(rate.toPrecision(3)).toLocaleString('en');
}
