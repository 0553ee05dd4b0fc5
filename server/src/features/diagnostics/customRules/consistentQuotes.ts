// consistency over quotations: the marks of the house, or those that the article uses most.
import type { Quotation, QuoteStyle } from '../../../annotators/layers.ts';
import { isMarkedSpeech } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { markedAround } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import { marksOf, marksOfStyle } from '../quoteMarks.ts';
import type { Finding, Fix } from '../rule.ts';
import type { ConsistencyRule } from './customRule.ts';
import { isInScope } from './places.ts';
import { othersThanUsual } from './usual.ts';
import { fillMessage } from './wording.ts';

/** Speech alone, and the outer marks: what stands in it, and words at arm's length, may have others. */
export function consistentQuotes(
  rule: ConsistencyRule,
  wanted: QuoteStyle | 'one',
  article: Article,
): readonly Finding[] {
  const outer = article.quotations.flatMap((quotation) => {
    const { style, content } = quotation;
    const first = content[0];
    if (!style || !first || !isMarkedSpeech(quotation) || isNested(article, first)) return [];
    return isInScope(article, { ...rule, in: 'everywhere' }, first) ? [{ key: style, quotation, first }] : [];
  });
  const { usual, others } =
    wanted === 'one'
      ? othersThanUsual(outer)
      : { usual: { key: wanted, first: undefined }, others: outer.filter(({ key }) => key !== wanted) };
  if (!usual) return [];
  return others.map(({ quotation, first }) => {
    const { opening, closing } = marksOf(article.document.text, quotation);
    const use = marksOfStyle(usual.key);
    const message = fillMessage(rule.message, `${opening}…${closing}`, [`${use.opening}…${use.closing}`]);
    return finding({ start: first.start, end: first.start + 1 }, message, {
      related: usual.first
        ? [{ span: { start: usual.first.start, end: usual.first.start + 1 }, message: 'The usual marks.' }]
        : [],
      fixes: changeMarks(article, quotation, usual.key),
    });
  });
}

function isNested(article: Article, span: Span): boolean {
  const around = markedAround(article, { start: span.start - 1, end: span.end });
  return around !== undefined;
}

/** Where both marks stand where they should, and the new ones do not meet their like inside. */
function changeMarks(article: Article, quotation: Quotation, style: QuoteStyle): readonly Fix[] {
  const { text } = article.document;
  const [part, ...more] = quotation.content;
  const old = marksOf(text, quotation);
  const { opening, closing } = marksOfStyle(style);
  if (!part || more.length > 0 || quotation.unclosed || part.end - part.start < 2) return [];
  const inner = sliceSpan(text, { start: part.start + 1, end: part.end - 1 });
  if (!text.startsWith(old.opening, part.start) || !text.startsWith(old.closing, part.end - 1)) return [];
  if ([opening, closing].some((mark) => inner.includes(mark))) return [];
  const edits = [
    { span: { start: part.start, end: part.start + 1 }, newText: opening },
    { span: { start: part.end - 1, end: part.end }, newText: closing },
  ];
  return [{ title: `Use ${opening}…${closing}`, edits, safe: false }];
}
