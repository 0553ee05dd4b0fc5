// What a release must keep: enough hits judged, each rule precise, few warnings.
import type { PrecisionReport } from './precisionPage.ts';
import { isWarning } from './hits.ts';
import type { RuleTally } from './tally.ts';
import { judgedOf, precisionOf, sumVerdicts } from './tally.ts';

export const enoughJudged = 30;
const precisionByRule = 0.9;
const precisionOverall = 0.95;
const warningsPerThousand = 2;

/** A line for each floor that is missed. */
export function missedFloors({ tallies, words }: PrecisionReport): readonly string[] {
  const on = tallies.filter(isWarning);
  const missed = on.flatMap(missedByRule);
  const overall = precisionOf({ verdicts: sumVerdicts(on) }) ?? 1;
  if (overall < precisionOverall)
    missed.push(`all rules: precision ${overall.toFixed(3)}, below ${precisionOverall}`);
  const rate = (1000 * on.reduce((sum, { warnings }) => sum + warnings, 0)) / words;
  if (rate >= warningsPerThousand)
    missed.push(`${rate.toFixed(2)} warnings per 1,000 words, not below ${warningsPerThousand}`);
  return missed;
}

function missedByRule(tally: RuleTally): string[] {
  const missed: string[] = [];
  const judged = judgedOf(tally);
  const wanted = Math.min(enoughJudged, tally.warnings);
  if (judged < wanted) missed.push(`${tally.rule}: ${judged} judged of ${wanted}`);
  const precision = precisionOf(tally) ?? 1;
  if (precision < precisionByRule)
    missed.push(`${tally.rule}: precision ${precision.toFixed(3)}, below ${precisionByRule}`);
  return missed;
}
