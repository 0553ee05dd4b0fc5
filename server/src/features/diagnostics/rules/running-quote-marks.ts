// running-quote-marks: in a quotation of several paragraphs each one opens with a mark and only the last one closes.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { finding, fix } from '../finding.ts';
import { marksOf } from '../quoteMarks.ts';
import type { Finding, Rule } from '../rule.ts';

export const runningQuoteMarks: Rule = {
  id: 'running-quote-marks',
  title: 'Wrong marks in a quotation of several paragraphs',
  severity: 'warning',
  check: (article) =>
    article.quotations.flatMap((quotation) => [
      ...missingOpenings(article, quotation),
      ...earlyClosings(article, quotation),
    ]),
};

function missingOpenings(article: Article, quotation: Quotation): readonly Finding[] {
  const { text } = article.document;
  const { opening } = marksOf(text, quotation);
  const related = [{ span: firstMark(quotation), message: 'The quotation opens here.' }];
  return quotation.missingOpenings.map((start) => {
    const word = /^\S{1,40}/.exec(text.slice(start, start + 40))?.[0].length ?? 1;
    const message = `The quotation goes on in this paragraph. Open it with ${opening} again.`;
    const fixes = [fix(`Insert ${opening}`, { start, end: start }, opening, true)];
    return finding({ start, end: start + word }, message, { related, fixes });
  });
}

function earlyClosings(article: Article, quotation: Quotation): readonly Finding[] {
  const { closing } = marksOf(article.document.text, quotation);
  const related = [{ span: firstMark(quotation), message: 'The quotation opens here.' }];
  return quotation.earlyClosings.map((span) => {
    const message = `The quotation goes on in the next paragraph. Leave out ${closing} here if the same speaker goes on.`;
    return finding(span, message, { related, fixes: [fix(`Remove ${closing}`, span, '', false)] });
  });
}

function firstMark(quotation: Quotation) {
  const start = quotation.content[0]?.start ?? quotation.span.start;
  return { start, end: start + 1 };
}
