// partial-quote: a quotation of one to three words within reported speech.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt } from '../../../article/queries.ts';
import { wordsOfQuotation } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const mostWords = 3;

export const partialQuote: Rule = {
  id: 'partial-quote',
  title: 'A quotation of one to three words',
  severity: 'off',
  check: (article) =>
    article.quotations
      .filter((quotation) => quotation.form === 'mixed' && isFragment(article, quotation))
      .map(({ span }) =>
        finding(
          span,
          'Few words are quoted here. Quote the whole statement, or say it in your own words without marks.',
        ),
      ),
};

function isFragment(article: Article, quotation: Quotation): boolean {
  if (quotation.unclosed || sectionAt(article, quotation.span.start)?.kind !== 'paragraph') return false;
  return wordsOfQuotation(article, quotation) <= mostWords;
}
