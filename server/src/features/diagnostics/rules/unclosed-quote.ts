// unclosed-quote: a quotation that opens and never closes, so that nobody can tell where the quoted words end.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import { marksOf } from '../quoteMarks.ts';
import type { Fix, Rule } from '../rule.ts';

const styles: readonly string[] = ['curly-double', 'straight-double', 'guillemets'];

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  title: 'A quotation without a closing mark',
  severity: 'warning',
  check: (article) =>
    article.quotations
      .filter(
        (quotation) =>
          quotation.unclosed && quotation.style !== undefined && styles.includes(quotation.style),
      )
      .filter((quotation) => sectionAt(article, quotation.span.start)?.kind !== 'boilerplate')
      .map((quotation) => {
        const start = quotation.content[0]?.start ?? quotation.span.start;
        const { closing } = marksOf(article.document.text, quotation);
        const message = `This quotation is never closed. Put ${closing} where the quoted words end.`;
        return finding({ start, end: start + 1 }, message, { fixes: closingFixes(article, quotation) });
      }),
};

/** Certain where the last paragraph holds nothing but quoted words: no other marks, and no one is said to speak. */
function closingFixes(article: Article, quotation: Quotation): readonly Fix[] {
  const { text } = article.document;
  const last = quotation.content.at(-1);
  const section = last && sectionAt(article, last.start);
  if (!section || section.span.start !== last.start) return [];
  const words = sliceSpan(text, section.span).slice(1);
  const saidBySomeone =
    /\b(?:said|says|say|told|tells|added|adds|asked|according|wrote|writes|stated|noted)\b/i;
  if (/["“”«»„]/.test(words) || saidBySomeone.test(words)) return [];
  const { closing } = marksOf(text, quotation);
  const end = { start: section.span.end, end: section.span.end };
  return [fix(`Close the quotation with ${closing} at the end of the paragraph`, end, closing, false)];
}
