// From the rules that a house wrote to rules that run beside those of the registry.
import type { Article } from '../../../article/article.ts';
import type { Finding, Rule } from '../rule.ts';
import { consistency } from './consistency.ts';
import type { CustomRule } from './customRule.ts';
import { existence } from './existence.ts';
import { explained } from './explained.ts';
import { firstUse } from './firstUse.ts';
import { PhraseFinder } from './phrases.ts';
import { substitution } from './substitution.ts';

const made = new WeakMap<readonly CustomRule[], readonly Rule[]>();

/** Made once for one list. The words of all of them are looked for in one pass over an article. */
export function rulesOfHouse(customRules: readonly CustomRule[]): readonly Rule[] {
  const before = made.get(customRules);
  if (before) return before;
  const finder = new PhraseFinder();
  const rules = customRules.map((rule) => ruleOf(rule, finder));
  made.set(customRules, rules);
  return rules;
}

function ruleOf(rule: CustomRule, finder: PhraseFinder): Rule {
  const { id, severity, reason, link } = rule;
  const check = checkOf(rule, finder);
  return {
    id,
    title: reason ?? rule.message,
    severity,
    check: (article) => check(article).map((found) => explained(found, reason, link)),
  };
}

function checkOf(rule: CustomRule, finder: PhraseFinder): (article: Article) => readonly Finding[] {
  switch (rule.kind) {
    case 'existence':
      return existence(rule, finder);
    case 'substitution':
      return substitution(rule, finder);
    case 'first-use':
      return firstUse(rule, finder);
    case 'consistency':
      return consistency(rule, finder);
  }
}
