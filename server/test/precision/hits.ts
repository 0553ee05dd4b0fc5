// What the rules find in the bank, with the default profile: nothing but what a user sees who has set nothing.
import { houseRules } from '../../src/desk/houseRules.ts';
import type { Rule, Severity } from '../../src/features/diagnostics/rule.ts';
import { rules } from '../../src/features/diagnostics/rules.ts';
import { runRules } from '../../src/features/diagnostics/runRules.ts';
import type { BankArticle } from './bank.ts';
import { analyzeBankArticle } from './bank.ts';

export interface Hit {
  readonly rule: string;
  /** Id of the article in the bank. */
  readonly article: string;
  /** Offsets in the article's text: UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly { readonly start: number; readonly end: number }[];
}

export interface BankHits {
  readonly hits: readonly Hit[];
  readonly words: number;
}

/** `all`: those that are off run as well, as hints. */
export function findHits(articles: readonly BankArticle[], all: boolean): BankHits {
  const house = houseRules({});
  const off = rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'] as const);
  const severities = { ...(all && Object.fromEntries(off)), ...house.severities };
  const options = { severities, suppressions: [], settings: house.settings };
  const hits: Hit[] = [];
  for (const bankArticle of articles) {
    for (const found of runRules(analyzeBankArticle(bankArticle), options)) {
      const { rule, severity, message, span, related } = found;
      hits.push({
        rule,
        article: bankArticle.id,
        ...span,
        severity,
        message,
        related: related.map((place) => place.span),
      });
    }
  }
  return { hits, words: articles.reduce((sum, { text }) => sum + countWords(text), 0) };
}

/** What is on unless somebody switches it off, and more than a hint. */
export function isWarning({ severity }: Pick<Hit, 'severity'> | Pick<Rule, 'severity'>): boolean {
  return severity !== 'hint' && severity !== 'off';
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
