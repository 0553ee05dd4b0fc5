// running-quote-marks: in a quotation of several paragraphs each one opens with a mark and only the last one closes.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt } from '../../../article/queries.ts';
import { finding, fix } from '../finding.ts';
import { marksOf } from '../quoteMarks.ts';
import type { Finding, Rule } from '../rule.ts';

export const runningQuoteMarks: Rule = {
  id: 'running-quote-marks',
  title: 'Wrong marks in a quotation of several paragraphs',
  severity: 'warning',
  check: (article) => {
    const marked = article.quotations.filter(({ source }) => source === 'quote-marks');
    return marked.flatMap((quotation, index) => [
      ...missingOpenings(article, quotation),
      ...earlyClosings(article, quotation),
      ...commaBeforeNext(article, quotation, marked[index + 1]),
    ]);
  },
};

function missingOpenings(article: Article, quotation: Quotation): readonly Finding[] {
  const { text } = article.document;
  const { opening } = marksOf(text, quotation);
  const related = [{ span: firstMark(quotation), message: 'The quotation opens here.' }];
  return quotation.missingOpenings.flatMap((start) => {
    const near = text.slice(start, start + 40);
    if (goesOnInMidSentence.test(near)) return [];
    const word = /^\S{1,40}/.exec(near)?.[0].length ?? 1;
    const message = `The quotation goes on in this paragraph. Open it with ${opening} again.`;
    const fixes = [
      {
        ...fix(`Insert ${opening} where the paragraph begins`, { start, end: start }, opening, true),
        kind: 'insert',
      },
    ];
    return [finding({ start, end: start + word }, message, { related, fixes })];
  });
}

/** A line that was broken by mistake is no paragraph. */
const goesOnInMidSentence = /^\p{Ll}/u;

function earlyClosings(article: Article, quotation: Quotation): readonly Finding[] {
  const { closing } = marksOf(article.document.text, quotation);
  const related = [{ span: firstMark(quotation), message: 'The quotation opens here.' }];
  return quotation.earlyClosings.map((span) => {
    const message = `The sentence goes on in the next paragraph. Leave out ${closing} here, for only the last paragraph closes.`;
    return finding(span, message, {
      related,
      fixes: [{ ...fix(`Delete ${closing} where the paragraph ends`, span, '', false), kind: 'delete' }],
    });
  });
}

/** A comma before the closing mark, no attribution behind it, and the next paragraph opens with a mark: the attribution is missing, or the speaker goes on. */
function commaBeforeNext(article: Article, { content, unclosed }: Quotation, next: Quotation | undefined) {
  const { text } = article.document;
  const end = content.at(-1)?.end ?? 0;
  if (unclosed || !next || !/,["”]$/.test(text.slice(end - 2, end))) return [];
  if (text.slice(end, next.span.start).trim() !== '' || !opensParagraph(article, next)) return [];
  const closing = text.slice(end - 1, end);
  const span = { start: end - 1, end };
  const message = `The quotation ends with a comma here. Say who speaks, or leave out ${closing} if the next paragraph goes on with it.`;
  const related = [{ span: firstMark(next), message: 'The next paragraph opens a quotation.' }];
  return [finding(span, message, { related, severity: 'hint' })];
}

function opensParagraph(article: Article, { span }: Quotation): boolean {
  const section = sectionAt(article, span.start);
  return section?.kind === 'paragraph' && section.span.start === span.start;
}

function firstMark(quotation: Quotation) {
  const start = quotation.content[0]?.start ?? quotation.span.start;
  return { start, end: start + 1 };
}
