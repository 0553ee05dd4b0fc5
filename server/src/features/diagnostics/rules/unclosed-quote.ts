// unclosed-quote: a quotation that opens and never closes, so that nobody can tell where the quoted words end.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import { marksOf } from '../quoteMarks.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const styles: readonly string[] = ['curly-double', 'straight-double', 'guillemets'];

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  title: 'A quotation without a closing mark',
  severity: 'warning',
  check: (article) => {
    const found = article.quotations.filter(({ unclosed, style, span }) => {
      if (!unclosed || style === undefined || !styles.includes(style)) return false;
      return sectionAt(article, span.start)?.kind !== 'boilerplate';
    });
    const apart = setApart(article, found);
    const alone = found.filter((quotation) => !apart.has(quotation));
    const manner = apart.size > 0 ? [reportManner(article, [...apart])] : [];
    const swallowing = article.quotations.flatMap((quotation) => reportSwallowed(article, quotation));
    return [...manner, ...alone.map((quotation) => report(article, quotation)), ...swallowing];
  },
};

/** A straight mark opens paragraphs that are set apart, and the speech of the article has curly ones: a manner, not so many slips. */
function setApart(article: Article, unclosed: readonly Quotation[]): ReadonlySet<Quotation> {
  const found = unclosed.filter(
    ({ style, span }) =>
      style === 'straight-double' && sectionAt(article, span.start)?.span.start === span.start,
  );
  const curly = article.quotations.filter(({ style }) => style === 'curly-double').length;
  const straight = article.quotations.filter(({ style }) => style === 'straight-double').length;
  return new Set(found.length > 1 && curly > straight ? found : []);
}

const maxRelated = 20;

function reportManner({ document }: Article, quotations: readonly Quotation[]): Finding {
  const [first, ...others] = quotations.map(({ span: { start } }) => ({ start, end: start + 1 }));
  const mark = first ? sliceSpan(document.text, first) : '"';
  const message = `${quotations.length} paragraphs open with ${mark} and never close it. Close each, or leave the marks out where the paragraphs are set apart.`;
  const related = others
    .slice(0, maxRelated)
    .map((span) => ({ span, message: 'Another paragraph of this kind.' }));
  return finding(first ?? { start: 0, end: 0 }, message, { related });
}

function report(article: Article, quotation: Quotation): Finding {
  const start = quotation.content[0]?.start ?? quotation.span.start;
  const { closing } = marksOf(article.document.text, quotation);
  const message = `This quotation is never closed. Put ${closing} where the quoted words end.`;
  return finding({ start, end: start + 1 }, message, { fixes: closingFixes(article, quotation, closing) });
}

const innerOpening = /(?<=[\s(—–-])[“"](?=[\p{L}\p{N}…])/gu;
const innerClosing = /(?<=[\p{L}\p{N}.,?!…%)’'-])[”"](?![\p{L}\p{N}])/gu;

/**
 * "“We are open, he said. “Come in.”": another quotation opens within one, and a closing mark is missing. Of straight marks only where
 * somebody speaks between the two: such copy may have lost the paragraphs of a running quotation.
 */
function reportSwallowed(article: Article, { content, style, unclosed }: Quotation): readonly Finding[] {
  if (unclosed || style === undefined || !styles.includes(style)) return [];
  return content.flatMap(({ start, end }): readonly Finding[] => {
    const inner = sliceSpan(article.document.text, { start: start + 1, end: end - 1 });
    const openings = [...inner.matchAll(innerOpening)];
    const [first] = openings;
    if (!first || openings.length <= [...inner.matchAll(innerClosing)].length) return [];
    const said = attribution.exec(inner.slice(0, first.index));
    if (!said && style !== 'curly-double') return [];
    const closing = style === 'curly-double' ? '”' : '"';
    const at = start + 2 + (said?.index ?? 0);
    const title = `Close the quotation with ${closing} before the attribution`;
    const fixes = said ? [fix(title, { start: at, end: at }, closing, false)] : [];
    const place = start + 1 + first.index;
    const related = [{ span: { start: place, end: place + 1 }, message: 'Another quotation opens here.' }];
    const message = `This quotation is not closed before the next one opens. Put ${closing} where the quoted words end.`;
    return [finding({ start, end: start + 1 }, message, { related, fixes })];
  });
}

const verbs =
  'said|says|told|tells|added|adds|asked|asks|wrote|writes|stated|noted|explained|warned|recalled|insisted|replied|argued';
const speech = new RegExp(`\\b(?:say|according|${verbs})\\b`, 'i');
/** ", said Ann Lee", ", she said.", ", Ann Lee told": what stands behind the comma is no longer quoted. */
const attribution = new RegExp(
  `,(?=\\s(?:(?:${verbs})\\s(?:\\p{Lu}|the\\s|an?\\s)|(?:(?:he|she|they)\\s|(?:\\p{Lu}[\\p{L}.'’-]{1,30}\\s){1,4})(?:${verbs})\\b))`,
  'u',
);

/** Offered where the paragraph has no other marks: before the attribution, or at the end if nobody is said to speak. */
function closingFixes(article: Article, quotation: Quotation, closing: string): readonly Fix[] {
  const last = quotation.content.at(-1);
  const section = last && sectionAt(article, last.start);
  if (!section) return [];
  const rest: Span = { start: last.start + 1, end: section.span.end };
  const words = sliceSpan(article.document.text, rest);
  if (/["“”«»„]/.test(words)) return [];
  const said = attribution.exec(words);
  if (said) {
    const at = rest.start + said.index + 1;
    return [
      fix(
        `Close the quotation with ${closing} before the attribution`,
        { start: at, end: at },
        closing,
        false,
      ),
    ];
  }
  if (section.span.start !== last.start || speech.test(words)) return [];
  const end = { start: section.span.end, end: section.span.end };
  return [fix(`Close the quotation with ${closing} at the end of the paragraph`, end, closing, false)];
}
