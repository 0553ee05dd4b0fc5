// The acronym of an organisation and the full name that it stands for.
import type { Entity } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { mentionsOf } from '../article/queries.ts';
import { titleCased } from '../lexicon/en/titleCased.ts';
import { wellKnownNames } from '../lexicon/en/wellKnownNames.ts';
import { plainAcronym } from './diagnostics/acronyms.ts';
import { mentionText } from './facts.ts';

export interface Acronym {
  readonly acronyms: readonly string[];
  /** The longest name of the article, else one that is well known; undefined where there is none. */
  readonly fullName: string | undefined;
}

/** Undefined for what is no organisation or goes by no acronym. */
export function acronymOf(article: Article, entity: Entity): Acronym | undefined {
  if (entity.type !== 'ORG') return undefined;
  const mentions = mentionsOf(article, entity);
  const texts = (form: 'name' | 'acronym') =>
    mentions.filter((mention) => mention.form === form).map((mention) => mentionText(article, mention));
  const acronyms = [...new Set(texts('acronym').map(plainAcronym))];
  if (acronyms.length === 0) return undefined;
  const longest = texts('name').reduce((best, name) => (name.length > best.length ? name : best), '');
  return { acronyms, fullName: longest === '' ? wellKnownName(acronyms) : longest };
}

function wellKnownName(acronyms: readonly string[]): string | undefined {
  const known = acronyms.map((acronym) => wellKnownNames.get(acronym.toLowerCase()));
  const name = known.find((full, at) => full !== undefined && full !== acronyms[at]?.toLowerCase());
  return name === undefined ? undefined : titleCased(name);
}
