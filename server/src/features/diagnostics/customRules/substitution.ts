// substitution: words that have better ones.
import type { Article } from '../../../article/article.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../rule.ts';
import type { SubstitutionRule } from './customRule.ts';
import { patternFinder } from './patterns.ts';
import type { PhraseFinder } from './phrases.ts';
import { phrasesOf } from './phrasesOf.ts';
import { isInScope, outside } from './places.ts';
import { fillMessage, replacements, wordsAt } from './wording.ts';

export function substitution(
  rule: SubstitutionRule,
  finder: PhraseFinder,
): (article: Article) => readonly Finding[] {
  const words = finder.add(
    phrasesOf(
      rule,
      rule.replace.map(({ from }) => from),
    ),
  );
  const except = finder.add(phrasesOf(rule, rule.except));
  const byPattern = rule.pattern === undefined ? () => [] : patternFinder(rule.pattern, rule.case);
  return (article) => {
    const byWord = words
      .hitsIn(article)
      .map(({ span, phrase }) => ({ span, use: rule.replace[phrase]?.use ?? [] }));
    const hits = [...byWord, ...byPattern(article).map((span) => ({ span, use: rule.use }))].sort(
      (a, b) => a.span.start - b.span.start,
    );
    return outside(hits, except.hitsIn(article))
      .filter(({ span }) => isInScope(article, rule, span))
      .map(({ span, use }) =>
        finding(span, fillMessage(rule.message, wordsAt(article, span), use), {
          fixes: replacements(article, span, use, rule.certain),
        }),
      );
  };
}
