// first-use over names: who or what is named without the full name, the title or the introduction that the house asks for.
import type { Entity, EntityType, Mention } from '../../../annotators/layers.ts';
import { isNamed } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { mentionsOf } from '../../../article/queries.ts';
import { countWords, mentionText } from '../../facts.ts';
import { finding } from '../finding.ts';
import { introductionOf } from '../introduction.ts';
import type { Finding } from '../rule.ts';
import type { FirstUseRule } from './customRule.ts';
import { isModifier } from './modifiers.ts';
import { isInScope } from './places.ts';
import { fillMessage, wordsAt } from './wording.ts';

export function firstNames(rule: FirstUseRule, type: EntityType, article: Article): readonly Finding[] {
  const excepted = new Set(rule.except);
  return article.entities.flatMap((entity) => {
    if (entity.type !== type || excepted.has(entity.name)) return [];
    const mentions = mentionsOf(article, entity).filter(
      (mention) =>
        isNamed(mention) && !isModifier(article, mention) && isInScope(article, rule, mention.span),
    );
    const first = mentions[0];
    return first ? report(rule, article, { entity, mentions, first }) : [];
  });
}

interface Named {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly first: Mention;
}

function report(
  rule: FirstUseRule,
  article: Article,
  { entity, mentions, first }: Named,
): readonly Finding[] {
  if (rule.needs === 'introduction' && introductionOf(article, entity)) return [];
  if (rule.needs === 'title' && first.title) return [];
  const full = rule.needs === 'full-name' ? fuller(rule, article, { entity, mentions, first }) : undefined;
  if (rule.needs === 'full-name' && full === undefined) return [];
  const related = full?.mention
    ? [{ span: full.mention.span, message: 'The full name stands here, too late.' }]
    : [];
  const message = fillMessage(rule.message, wordsAt(article, first.span), [full?.name ?? entity.name]);
  return [finding(first.span, message, { related })];
}

/** A name with more words than the first, or that the first is short for; a person with one name alone wants one, too. */
function fuller(
  { entity: type }: FirstUseRule,
  article: Article,
  { entity, mentions, first }: Named,
): { readonly name: string; readonly mention?: Mention } | undefined {
  const words = (mention: Mention) => countWords(mentionText(article, mention));
  const isFuller = (mention: Mention) =>
    first.form === 'acronym' ? mention.form === 'name' : words(mention) > words(first);
  const mention = mentions.find(isFuller);
  if (mention) return { name: mentionText(article, mention), mention };
  const lacks = type === 'PER' && words(first) === 1 && !first.known;
  return lacks ? { name: entity.name } : undefined;
}
