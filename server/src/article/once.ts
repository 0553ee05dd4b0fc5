// What rules ask of one article, or of one passage, is found once, and forgotten with it. Passages outlive edits elsewhere.
import type { Passage } from '../document/document.ts';
import type { Article } from './article.ts';

export function oncePerArticle<T extends object>(find: (article: Article) => T): (article: Article) => T {
  return oncePer(find);
}

/** What is found must hang on the passage alone: neither on where it stands nor on the rest of the article. */
export function oncePerPassage<T extends object>(find: (passage: Passage) => T): (passage: Passage) => T {
  return oncePer(find);
}

function oncePer<K extends object, T extends object>(find: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
