// consistency over names: one form of a name for each body and place, and people with or without Mr and Ms throughout.
import type { Entity, EntityType, Mention } from '../../../annotators/layers.ts';
import { isNamed } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { mentionsOf } from '../../../article/queries.ts';
import { courtesyTitles } from '../../../lexicon/en/titles.ts';
import { sliceSpan } from '../../../text/span.ts';
import { mentionText } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../rule.ts';
import type { ConsistencyRule } from './customRule.ts';
import { isModifier } from './modifiers.ts';
import { isInScope } from './places.ts';
import { othersThanUsual } from './usual.ts';
import { fillMessage, wordsAt } from './wording.ts';

export function consistentNames(
  rule: ConsistencyRule,
  type: EntityType,
  article: Article,
): readonly Finding[] {
  const excepted = new Set(rule.except);
  const entities = article.entities.filter((entity) => entity.type === type && !excepted.has(entity.name));
  return rule.same === 'name'
    ? entities.flatMap((entity) => report(rule, article, formsOf(rule, article, entity)))
    : report(rule, article, entities.flatMap((entity) => addressesOf(rule, article, entity)).sort(inOrder));
}

interface Use {
  readonly mention: Mention;
  readonly key: string;
}

function inOrder(a: Use, b: Use): number {
  return a.mention.span.start - b.mention.span.start;
}

function report(rule: ConsistencyRule, article: Article, uses: readonly Use[]): readonly Finding[] {
  const { usual, others } = othersThanUsual(uses);
  if (!usual) return [];
  const shown = ({ mention: { title, span } }: Use) => ({ start: title?.start ?? span.start, end: span.end });
  const use = wordsAt(article, shown(usual));
  return others.map((other) =>
    finding(shown(other), fillMessage(rule.message, wordsAt(article, shown(other)), [use]), {
      related: [{ span: shown(usual), message: `“${use}” stands here.` }],
    }),
  );
}

function namesOf(rule: ConsistencyRule, article: Article, entity: Entity): readonly Mention[] {
  return mentionsOf(article, entity).filter(
    (mention) => isNamed(mention) && !isModifier(article, mention) && isInScope(article, rule, mention.span),
  );
}

/** A name that is a part of the usual one is short for it, and so is an acronym. */
function formsOf(rule: ConsistencyRule, article: Article, entity: Entity): readonly Use[] {
  const uses = namesOf(rule, article, entity)
    .filter(({ form }) => form === 'name')
    .map((mention) => ({ mention, key: mentionText(article, mention).replace(/^the /i, '').toLowerCase() }));
  const usual = othersThanUsual(uses).usual?.key ?? '';
  return uses.filter(({ key }) => key === usual || !(usual.includes(key) || key.includes(usual)));
}

/** From the second time on, where people go by their surnames. */
function addressesOf(rule: ConsistencyRule, article: Article, entity: Entity): readonly Use[] {
  const { text } = article.document;
  return namesOf(rule, article, entity)
    .slice(1)
    .filter((mention) => !mentionText(article, mention).includes(' '))
    .flatMap((mention) => {
      const title = mention.title && sliceSpan(text, mention.title).toLowerCase();
      if (title === undefined) return [{ mention, key: 'none' }];
      return courtesyTitles.has(title) ? [{ mention, key: 'courtesy' }] : [];
    });
}
