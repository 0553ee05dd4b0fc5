// The cases of the annotators' guide: each is right where all its quotations and their speakers are, and nothing else was taken for speech.
import { findQuotes } from './findQuotes.ts';
import type { QuoteDocument } from './quoteCorpora.ts';
import type { QuoteScorer } from './quoteScorer.ts';
import { scorerDefaults } from './quoteScorer.ts';
import type { FindQuotes } from './scoreQuotes.ts';

/** Cases, of which some failed. */
export interface CaseScore {
  readonly title: string;
  readonly all: number;
  readonly failing: readonly string[];
}

export function scoreGuideCases(
  cases: readonly QuoteDocument[],
  scorer: QuoteScorer,
  find: FindQuotes = findQuotes,
): CaseScore {
  const isRight = (document: QuoteDocument) => {
    const predicted = [{ id: document.id, quotes: find(document.text) }];
    const options = { ...scorerDefaults, kinds: ['direct', 'mixed'], countNeutral: true } as const;
    const { tp, gold, pred } = scorer.score([document], predicted, options).endToEnd;
    return tp === gold && pred === gold;
  };
  const failing = cases.filter((document) => !isRight(document)).map(({ id }) => id.replace(/^guide\//, ''));
  return { title: 'guide cases', all: cases.length, failing };
}

/** "guide cases: 39 of 41 right; failing: 3, 17". */
export function printCases({ title, all, failing }: CaseScore): string {
  const list = failing.length > 0 ? `; failing: ${failing.join(', ')}` : '';
  return `${title}: ${all - failing.length} of ${all} right${list}`;
}
