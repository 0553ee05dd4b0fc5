// Holds the hits of each rule against the judgements: how many were judged, how many of those are right.
import type { Rule } from '../../src/features/diagnostics/rule.ts';
import type { Hit } from './hits.ts';
import { isWarning } from './hits.ts';
import type { Judgement, Verdict } from './judgements.ts';
import { placeName } from './judgements.ts';

export interface RuleTally {
  readonly rule: string;
  readonly severity: Rule['severity'];
  readonly findings: number;
  /** Those that are more than hints. */
  readonly warnings: number;
  /** Of the warnings; where the rule is a hint itself, of all. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly unjudged: readonly Hit[];
  /** Judgements of places where nothing is found any more. */
  readonly stale: readonly Judgement[];
}

export function tallyRule(
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  all: readonly Hit[],
  judgements: readonly Judgement[],
): RuleTally {
  const hits = all.filter(({ rule }) => rule === id);
  const counted = isWarning({ severity }) ? hits.filter(isWarning) : hits;
  const byPlace = new Map(judgements.map((judgement) => [placeName(judgement), judgement]));
  const verdicts = { right: 0, wrong: 0, arguable: 0 };
  const unjudged: Hit[] = [];
  for (const hit of counted) {
    const judgement = byPlace.get(placeName(hit));
    if (judgement) verdicts[judgement.verdict] += 1;
    else unjudged.push(hit);
  }
  const places = new Set(hits.map(placeName));
  const stale = judgements.filter((judgement) => !places.has(placeName(judgement)));
  const warnings = hits.filter(isWarning).length;
  return { rule: id, severity, findings: hits.length, warnings, verdicts, unjudged, stale };
}

export function judgedOf({ verdicts }: Pick<RuleTally, 'verdicts'>): number {
  return verdicts.right + verdicts.wrong + verdicts.arguable;
}

/** Of what is plainly right or wrong; undefined where nothing is. */
export function precisionOf({ verdicts: { right, wrong } }: Pick<RuleTally, 'verdicts'>): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong);
}

export function sumVerdicts(tallies: readonly RuleTally[]): RuleTally['verdicts'] {
  const sum = (verdict: Verdict) => tallies.reduce((total, { verdicts }) => total + verdicts[verdict], 0);
  return { right: sum('right'), wrong: sum('wrong'), arguable: sum('arguable') };
}
