// first-use: a term that stands before the one that introduces it.
import type { Article } from '../../../article/article.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../rule.ts';
import type { FirstUseRule } from './customRule.ts';
import { firstNames } from './firstNames.ts';
import type { PhraseFinder } from './phrases.ts';
import { phrasesOf } from './phrasesOf.ts';
import { isInScope, outside } from './places.ts';
import { fillMessage, wordsAt } from './wording.ts';

export function firstUse(rule: FirstUseRule, finder: PhraseFinder): (article: Article) => readonly Finding[] {
  const { entity } = rule;
  if (entity !== undefined) return (article) => firstNames(rule, entity, article);
  const words = finder.add(phrasesOf(rule, rule.words));
  const after = finder.add(phrasesOf(rule, rule.after));
  const except = finder.add(phrasesOf(rule, rule.except));
  return (article) => {
    const introduced = after
      .hitsIn(article)
      .filter(({ span }) => isInScope(article, { ...rule, in: 'everywhere' }, span));
    const first = outside(outside(words.hitsIn(article), except.hitsIn(article)), introduced).find(
      ({ span }) => isInScope(article, rule, span),
    );
    const introduction = introduced[0];
    if (!first || (introduction && introduction.span.start < first.span.start)) return [];
    const related = introduction
      ? [{ span: introduction.span, message: 'It is introduced here, too late.' }]
      : [];
    return [
      finding(first.span, fillMessage(rule.message, wordsAt(article, first.span), rule.after), { related }),
    ];
  };
}
