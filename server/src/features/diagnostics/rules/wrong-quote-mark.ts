// wrong-quote-mark: a quotation mark for an apostrophe, a single one for a double one, crossed ones, and one that was lost.
import type { Quotation } from '../../../annotators/layers.ts';
import { findApostropheSlips } from '../../../annotators/quotations/apostropheSlips.ts';
import { isDouble } from '../../../annotators/quotations/quoteMark.ts';
import type { Article } from '../../../article/article.ts';
import { oncePerPassage } from '../../../article/once.ts';
import { quotationAt } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { shiftSpan, sliceSpan } from '../../../text/span.ts';
import { change, finding } from '../finding.ts';
import { marksOf } from '../quoteMarks.ts';
import type { Finding, Rule } from '../rule.ts';

export const wrongQuoteMark: Rule = {
  id: 'wrong-quote-mark',
  title: 'A quotation mark that should be another character',
  severity: 'warning',
  check: (article) => [
    ...apostrophes(article),
    ...article.quotations.flatMap((quotation) => {
      if (quotation.style === undefined || quotation.unclosed) return [];
      return [...innerClosing(article, quotation), ...lastMark(article, quotation)];
    }),
  ],
};

/** Lee"s letter, we''ll. */
function apostrophes(article: Article): readonly Finding[] {
  const { sections, text } = article.document;
  return sections
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ span, passage }) => slipsIn(passage).map((slip) => shiftSpan(slip, span.start)))
    .map((span) => {
      const apostrophe = /[“”]/.test(sliceSpan(text, span)) ? '’' : "'";
      const message = `This quotation mark stands for an apostrophe. Write ${apostrophe} here.`;
      const isQuoted = quotationAt(article, span.start)?.style !== undefined;
      return finding(span, message, { fixes: [change(text, span, apostrophe, !isQuoted)] });
    });
}

const slipsIn = oncePerPassage(({ text }) => findApostropheSlips(text));

/** What a quotation ends with instead of its own closing mark. */
function lastMark(article: Article, quotation: Quotation): readonly Finding[] {
  const { text } = article.document;
  const last = quotation.content.at(-1);
  if (!last || !quotation.style || !isDouble(quotation.style)) return [];
  const ending = text.slice(Math.max(last.start + 1, last.end - 3), last.end);
  const { closing } = marksOf(text, quotation);
  const crossed = /["”]['’]$/.exec(ending)?.[0];
  if (crossed !== undefined) return [replaced(text, quotation, endOf(last, 2), crossedMarks(crossed))];
  if (/\uFFFD$/.test(ending)) {
    const length = /\uFFFD+$/.exec(ending)?.[0].length ?? 1;
    const message = `A character was lost where the quotation closes. Write ${closing} here.`;
    return [replaced(text, quotation, endOf(last, length), { message, newText: closing })];
  }
  if (!/(?<!')['’]$/.test(ending)) return [];
  const message = `The quotation opens with a double mark and closes with a single one. Write ${closing} here.`;
  return [replaced(text, quotation, endOf(last, 1), { message, newText: closing })];
}

interface Replacement {
  readonly message: string;
  readonly newText: string;
}

/** "She said, 'Go home,"' he recalled. */
function crossedMarks(written: string): Replacement {
  const newText = `${written[1] ?? ''}${written[0] ?? ''}`;
  const message = `The inner quotation closes after the outer one. Close the inner one first: ${newText}.`;
  return { message, newText };
}

function endOf({ end }: Span, length: number): Span {
  return { start: end - length, end };
}

const openedInside =
  /(?<=[\s([])(["“])(?=\p{L})(?:[^"“”'’\n]|['’](?=\p{L})){1,60}(?<=[,.?!]|(?![sSnNzx])\p{L})(['’])(?![\p{L}\p{N}])/u;

/** "The "first come' rule is gone," where one double mark is left over. */
function innerClosing(article: Article, quotation: Quotation): readonly Finding[] {
  const { text } = article.document;
  return quotation.content.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if ((words.match(/["“”]/g)?.length ?? 0) % 2 === 0) return [];
    const match = openedInside.exec(words);
    if (!match || match.index === 0) return [];
    const newText = match[1] === '“' ? '”' : '"';
    const at = start + match.index + match[0].length;
    const message = `An inner quotation opens with ${match[1] ?? ''} and closes with ${match[2] ?? ''} instead. Write ${newText} here.`;
    return [replaced(text, quotation, { start: at - 1, end: at }, { message, newText })];
  });
}

/** A mark is no word, but where the quoted words end is for the writer to say. */
function replaced(
  text: string,
  quotation: Quotation,
  span: Span,
  { message, newText }: Replacement,
): Finding {
  const start = quotation.content.at(-1)?.start ?? quotation.span.start;
  const related = [{ span: { start, end: start + 1 }, message: 'The quotation opens here.' }];
  return finding(span, message, { related, fixes: [change(text, span, newText, false)] });
}
