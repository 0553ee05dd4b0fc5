// docs/precision.md: what the rules find in the bank, and how much of it is right.
import { isWarning } from './hits.ts';
import type { RuleTally } from './tally.ts';
import { judgedOf, precisionOf, sumVerdicts } from './tally.ts';

export interface PrecisionReport {
  readonly tallies: readonly RuleTally[];
  readonly articles: number;
  readonly words: number;
}

export function printPrecisionPage({ tallies, articles, words }: PrecisionReport): string {
  const on = tallies.filter(isWarning);
  const hints = tallies.filter(({ severity }) => severity === 'hint');
  const warnings = on.reduce((sum, tally) => sum + tally.warnings, 0);
  const overall = { verdicts: sumVerdicts(on) };
  return `# Precision

How much of what Dateline reports is right. Written by \`npm run precision\`, which runs every rule with the default profile over
${articles} real articles (${words} words: newswire, newspapers, broadcasts, Wikinews) and holds what it finds against judgements of a reader,
who read each place in its context as a copy editor would. The judgements are in \`server/test/precision/judgements\`, by article and place;
the articles belong to others and are not part of the repository. Rules were mended on the same articles, so that the figures flatter them a little.

- Warnings: ${warnings}, which is ${((1000 * warnings) / words).toFixed(2)} per 1,000 words.
- Judged: ${judgedOf(overall)}. Precision of all warnings judged: **${percent(precisionOf(overall))}**.

Precision is right / (right + wrong). Arguable are places of which two editors would say different things; they are counted apart.
Findings that a rule itself shows as mere hints are in the column “hints” and are not counted as warnings.

## Rules that are on by default

${table(['rule', 'warnings', 'hints', 'judged', 'right', 'arguable', 'wrong', 'precision'], on.filter(found).map(warningRow))}

Silent on all ${articles} articles, as real copy is mostly right, so that there was nothing to judge (what these rules catch is measured with
planted faults, \`npm run planted\`): ${on
    .filter((tally) => !found(tally))
    .map(({ rule }) => linkTo(rule))
    .join(', ')}.

## Hints

Shown in the editor as dots only, and never counted as warnings.

${table(['rule', 'findings', 'judged', 'right', 'arguable', 'wrong', 'precision'], hints.map(hintRow))}

## Off

Rules that a house switches on, by a profile or by itself: ${tallies
    .filter(({ severity }) => severity === 'off')
    .map(({ rule }) => linkTo(rule))
    .join(', ')}.
`;
}

function found({ findings }: RuleTally): boolean {
  return findings > 0;
}

function warningRow(tally: RuleTally): readonly string[] {
  return [
    linkTo(tally.rule),
    `${tally.warnings}`,
    `${tally.findings - tally.warnings}`,
    ...verdictCells(tally),
  ];
}

function hintRow(tally: RuleTally): readonly string[] {
  return [linkTo(tally.rule), `${tally.findings}`, ...verdictCells(tally)];
}

function verdictCells(tally: RuleTally): readonly string[] {
  const { right, arguable, wrong } = tally.verdicts;
  return [`${judgedOf(tally)}`, `${right}`, `${arguable}`, `${wrong}`, percent(precisionOf(tally))];
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(100 * share).toFixed(1)} %`;
}

function linkTo(rule: string): string {
  return `[${rule}](rules/${rule}.md)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
