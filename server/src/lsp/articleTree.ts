// The tree of the side bar: the outline of an article.
import { outlineOf } from '../features/outline.ts';
import type { ArticleTree } from '../protocol/protocol.ts';
import type { Analysis } from './openArticle.ts';
import { toTreeGroup } from './toLsp.ts';

export function articleTree({ uri, version, article, convert }: Analysis): ArticleTree {
  const groups = outlineOf(article).map((group) => toTreeGroup(group, convert));
  return { uri, version, publicationDate: article.publicationDate?.value ?? null, groups };
}
