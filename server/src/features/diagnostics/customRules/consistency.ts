// consistency: what an article should do in one way throughout; the rarer way is reported, with a place of the usual one.
import type { Article } from '../../../article/article.ts';
import type { Span } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../rule.ts';
import { consistentDates } from './consistentDates.ts';
import { consistentNames } from './consistentNames.ts';
import { consistentQuotes } from './consistentQuotes.ts';
import type { ConsistencyRule } from './customRule.ts';
import type { PhraseFinder } from './phrases.ts';
import { phrasesOf } from './phrasesOf.ts';
import { isInScope, outside } from './places.ts';
import { othersThanUsual } from './usual.ts';
import { fillMessage, replacements, wordsAt } from './wording.ts';

export function consistency(
  rule: ConsistencyRule,
  finder: PhraseFinder,
): (article: Article) => readonly Finding[] {
  const { dates, quotes, entity } = rule;
  if (dates !== undefined) return (article) => consistentDates(rule, dates, article);
  if (quotes !== undefined) return (article) => consistentQuotes(rule, quotes, article);
  if (entity !== undefined) return (article) => consistentNames(rule, entity, article);
  return consistentVariants(rule, finder);
}

interface Variant {
  readonly span: Span;
  readonly key: number;
  readonly form: number;
}

function consistentVariants(
  rule: ConsistencyRule,
  finder: PhraseFinder,
): (article: Article) => readonly Finding[] {
  const forms = rule.variants.flatMap((variant, key) => variant.map((text, form) => ({ text, key, form })));
  const list = finder.add(
    phrasesOf(
      rule,
      forms.map(({ text }) => text),
    ),
  );
  const except = finder.add(phrasesOf(rule, rule.except));
  return (article) => {
    const found: readonly Variant[] = outside(list.hitsIn(article), except.hitsIn(article))
      .filter(({ span }) => isInScope(article, rule, span))
      .map(({ span, phrase }) => ({ span, key: forms[phrase]?.key ?? 0, form: forms[phrase]?.form ?? 0 }));
    const { usual, others } = othersThanUsual(found);
    if (!usual) return [];
    return others.map(({ span, form }) => {
      const same = rule.variants[usual.key]?.[form];
      const use = same ?? wordsAt(article, usual.span);
      return finding(span, fillMessage(rule.message, wordsAt(article, span), [use]), {
        related: [{ span: usual.span, message: `“${wordsAt(article, usual.span)}” is used here.` }],
        fixes: same === undefined ? [] : replacements(article, span, [same], rule.certain),
      });
    });
  };
}
