// The people whom a passage mentions.
import type { Article } from '../article/article.ts';
import { entityOf } from '../article/queries.ts';
import { countLeading } from '../text/countLeading.ts';
import type { Span } from '../text/span.ts';

/** So many mentions of a passage are looked at: ten thousand passages that are each the whole article stay cheap. */
const most = 200;

/** Names of the people mentioned in the span, also by a pronoun or a description; each once, the first one first. */
export function peopleIn(article: Article, span: Span): readonly string[] {
  const { mentions } = article;
  const first = countLeading(mentions, ({ span: { start } }) => start < span.start);
  const names = new Set<string>();
  for (const { id, span: place } of mentions.slice(first, first + most)) {
    if (place.start >= span.end) break;
    const entity = entityOf(article, id);
    if (entity?.type === 'PER') names.add(entity.name);
  }
  return [...names];
}
