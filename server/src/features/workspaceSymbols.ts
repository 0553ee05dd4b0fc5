// Workspace symbols: people, organisations and places of an article that match a typed query.
import type { Entity, EntityType } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { fullestMention } from './facts.ts';

export interface ArticleSymbol {
  readonly name: string;
  readonly type: EntityType | undefined;
  readonly span: Span;
  /** The first role the article gives; empty where it gives none. */
  readonly detail: string;
}

/** Entities with a name that has the query's characters in order, whatever their case; all for an empty query. */
export function symbolsMatching(article: Article, query: string): readonly ArticleSymbol[] {
  const wanted = fold(query);
  return article.entities.flatMap((entity) => {
    const name = [entity.name, ...entity.aliases].find((form) => hasInOrder(fold(form), wanted));
    const span = name === undefined ? undefined : placeOf(article, entity);
    if (name === undefined || !span || entity.name === '') return [];
    return [{ name: entity.name, type: entity.type, span, detail: entity.roles[0]?.text ?? '' }];
  });
}

function placeOf(article: Article, entity: Entity): Span | undefined {
  return fullestMention(article, entity)?.span;
}

function hasInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}
