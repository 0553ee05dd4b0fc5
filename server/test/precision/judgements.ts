// What a person said of hits of the rules, by article and offsets: data in the repository, without any text of the articles.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hit } from './hits.ts';

const verdicts = ['right', 'wrong', 'arguable'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** In words of our own. */
  readonly reason: string;
}

const folder = join(import.meta.dirname, 'judgements');

export function readJudgements(rule: string): readonly Judgement[] {
  const path = pathOf(rule);
  return existsSync(path) ? parseJudgements(readFileSync(path, 'utf8')) : [];
}

/** Throws where one is no judgement: a typing error must not count as "not judged". */
export function parseJudgements(json: string): readonly Judgement[] {
  const list = JSON.parse(json) as readonly Judgement[];
  for (const judgement of list) {
    const { verdict, reason, start, end } = judgement;
    const whole = verdicts.includes(verdict) && reason !== '' && start <= end;
    if (!whole) throw new Error(`this is no judgement: ${JSON.stringify(judgement)}`);
  }
  return list;
}

/** Sorted, so that one judgement more is one place in the diff. */
export function writeJudgements(rule: string, list: readonly Judgement[]): void {
  const sorted = [...list].sort(
    (a, b) => compare(a.article, b.article) || a.start - b.start || a.end - b.end,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(rule), `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** The name of a place of the bank. */
export function placeName({ article, start, end }: Pick<Hit, 'article' | 'start' | 'end'>): string {
  return `${article} ${start}-${end}`;
}

function pathOf(rule: string): string {
  return join(folder, `${rule}.json`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
