// existence: words that should not stand.
import type { Article } from '../../../article/article.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../rule.ts';
import type { ExistenceRule } from './customRule.ts';
import { patternFinder } from './patterns.ts';
import type { PhraseFinder } from './phrases.ts';
import { isInScope, outside } from './places.ts';
import { phrasesOf } from './phrasesOf.ts';
import { fillMessage, wordsAt } from './wording.ts';

export function existence(
  rule: ExistenceRule,
  finder: PhraseFinder,
): (article: Article) => readonly Finding[] {
  const words = finder.add(phrasesOf(rule, rule.words));
  const except = finder.add(phrasesOf(rule, rule.except));
  const byPattern = rule.pattern === undefined ? () => [] : patternFinder(rule.pattern, rule.case);
  return (article) => {
    const hits = [...words.hitsIn(article), ...byPattern(article).map((span) => ({ span }))].sort(
      (a, b) => a.span.start - b.span.start,
    );
    return outside(hits, except.hitsIn(article))
      .filter(({ span }) => isInScope(article, rule, span))
      .map(({ span }) => finding(span, fillMessage(rule.message, wordsAt(article, span))));
  };
}
