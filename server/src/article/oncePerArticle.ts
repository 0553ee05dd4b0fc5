// What several rules ask of one article is found once, and forgotten with the article.
import type { Article } from './article.ts';

export function oncePerArticle<T extends object>(find: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, T>();
  return (article) => {
    const before = known.get(article);
    if (before) return before;
    const found = find(article);
    known.set(article, found);
    return found;
  };
}
