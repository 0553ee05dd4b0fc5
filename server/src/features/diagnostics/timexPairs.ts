// Time expressions that stand next to each other in one sentence, with the words between them.
import type { Timex } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { sentenceAt } from '../../article/queries.ts';

export interface TimexPair {
  readonly first: Timex;
  readonly second: Timex;
  /** The text between the two. */
  readonly between: string;
}

/** Further apart they say nothing of each other. */
const longestGap = 40;

/** Neighbours in the order of the text; those that overlap are none. */
export function timexPairs(article: Article): readonly TimexPair[] {
  const { timexes, document } = article;
  return timexes.flatMap((first, index) => {
    const second = timexes[index + 1];
    if (!second) return [];
    const gap = second.span.start - first.span.end;
    if (gap < 0 || gap > longestGap) return [];
    const sentence = sentenceAt(article, first.span.start);
    if (!sentence || second.span.end > sentence.end) return [];
    return [{ first, second, between: document.text.slice(first.span.end, second.span.start) }];
  });
}
