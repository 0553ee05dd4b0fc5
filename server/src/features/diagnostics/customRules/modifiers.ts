// Names that only modify a noun: "the Holt campaign" names nobody who could be introduced or addressed.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';

/** People have no article before their names; where one stands, it belongs to the noun behind. */
export function isModifier({ document: { text } }: Article, { span, type, title }: Mention): boolean {
  return (
    type === 'PER' &&
    !title &&
    /(?:^|[^\p{L}])(?:the|a|an)\s+$/iu.test(text.slice(Math.max(0, span.start - 6), span.start))
  );
}
