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
  check: (article) =>
    article.quotations
      .filter(
        (quotation) =>
          quotation.unclosed && quotation.style !== undefined && styles.includes(quotation.style),
      )
      .filter((quotation) => sectionAt(article, quotation.span.start)?.kind !== 'boilerplate')
      .map((quotation) => report(article, quotation)),
};

function report(article: Article, quotation: Quotation): Finding {
  const start = quotation.content[0]?.start ?? quotation.span.start;
  const { text } = article.document;
  const special = inWord(text, start) ?? wronglyNested(text, quotation, start);
  if (special) return special;
  const { closing } = marksOf(text, quotation);
  const message = `This quotation is never closed. Put ${closing} where the quoted words end.`;
  return finding({ start, end: start + 1 }, message, { fixes: closingFixes(article, quotation, closing) });
}

/** The mark of a slip of the finger: it''ll, Lee"s. */
function inWord(text: string, start: number): Finding | undefined {
  if (!/\p{L}/u.test(text.charAt(start - 1))) return undefined;
  const mark = /^(?:''|["“”])(?=(?:s|ll|re|ve|d|m|t)(?![\p{L}\p{N}]))/u.exec(
    text.slice(start, start + 6),
  )?.[0];
  if (mark === undefined) return undefined;
  const span = { start, end: start + mark.length };
  const apostrophe = mark === '“' || mark === '”' ? '’' : "'";
  const message = 'A quotation mark stands inside a word. Write an apostrophe.';
  return finding(span, message, { fixes: [fix(`Write ${apostrophe}`, span, apostrophe, false)] });
}

/** "She said, 'Go home,"' he recalled. */
function wronglyNested(text: string, { content }: Quotation, start: number): Finding | undefined {
  const end = content[0]?.end ?? start;
  const words = text.slice(start, end);
  const crossed = /(["”])(['’])(?![\p{L}\p{N}])/u.exec(words.slice(1));
  if (!crossed || !/(?:^|[\s"“(])['‘](?=\p{L})/u.test(words.slice(0, crossed.index + 1))) return undefined;
  const at = start + 1 + crossed.index;
  const span = { start: at, end: at + 2 };
  const right = `${crossed[2] ?? ''}${crossed[1] ?? ''}`;
  const message = `The inner quotation closes after the outer one. Close the inner one first: ${right}`;
  const related = [{ span: { start, end: start + 1 }, message: 'The outer quotation opens here.' }];
  return finding(span, `${message}.`, { related, fixes: [fix(`Write ${right}`, span, right, false)] });
}

const verbs = 'said|says|told|tells|added|adds|asked|asks|wrote|writes|stated|noted';
const speech = new RegExp(`\\b(?:say|according|${verbs})\\b`, 'i');
/** ", said Ann Lee", ", she said.", ", Ann Lee told": what stands behind the comma is no longer quoted. */
const attribution = new RegExp(
  `,(?=\\s(?:(?:${verbs})\\s(?:\\p{Lu}|the\\s|an?\\s)|(?:(?:he|she|they)\\s|(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,4})(?:${verbs})\\b))`,
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
