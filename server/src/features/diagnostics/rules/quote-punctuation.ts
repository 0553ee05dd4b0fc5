// quote-punctuation: full stop and comma on the other side of the closing mark than the house has them.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { attributionOf } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import { marksOf } from '../quoteMarks.ts';
import type { Finding, Rule } from '../rule.ts';

export const quotePunctuation: Rule = {
  id: 'quote-punctuation',
  title: 'Full stop or comma on the wrong side of the closing mark',
  severity: 'off',
  check: (article, { style }) => {
    const kind = style?.quotePunctuation;
    if (!kind) return [];
    return article.quotations.flatMap((quotation) => {
      if (quotation.style === undefined || quotation.unclosed) return [];
      const closing = closingMark(article, quotation);
      if (!closing) return [];
      return kind === 'inside' ? outside(article, closing) : inside(article, quotation, closing);
    });
  },
};

function closingMark({ document: { text } }: Article, quotation: Quotation): Span | undefined {
  const end = quotation.content.at(-1)?.end;
  const { closing } = marksOf(text, quotation);
  if (end === undefined || !text.slice(0, end).endsWith(closing)) return undefined;
  return { start: end - closing.length, end };
}

/** American usage: both always stand before the mark. */
function outside({ document: { text } }: Article, closing: Span): readonly Finding[] {
  const sign = text.charAt(closing.end);
  const after = text.charAt(closing.end + 1);
  if ((sign !== ',' && sign !== '.') || /[\p{L}\p{N}.]/u.test(after)) return [];
  const before = text.charAt(closing.start - 1);
  const span = { start: closing.start, end: closing.end + 1 };
  const mark = text.slice(closing.start, closing.end);
  const newText = /[.,!?…—–-]/.test(before) ? mark : `${sign}${mark}`;
  const message = `The house style has the ${nameOf(sign)} before the closing mark. Put it there.`;
  return [
    finding(span, message, {
      fixes: [fix(`Put the ${nameOf(sign)} before the closing mark`, span, newText, false)],
    }),
  ];
}

const farthestCue = 150;

/** Logical usage: words that are no sentence of their own are closed first, unless “he said” follows. */
function inside(article: Article, quotation: Quotation, closing: Span): readonly Finding[] {
  const { text } = article.document;
  const sign = text.charAt(closing.start - 1);
  if ((sign !== ',' && sign !== '.') || text.charAt(closing.start - 2) === '.') return [];
  const start = quotation.content.at(-1)?.start ?? closing.start;
  const isFragment = quotation.content.length === 1 && /^\P{L}?\p{Ll}/u.test(text.slice(start, start + 2));
  const cue = attributionOf(article, quotation.id)?.cue;
  const spoken =
    sign === ',' && cue !== undefined && cue.start >= closing.end && cue.start < closing.end + farthestCue;
  if (!isFragment || spoken || text.slice(start, closing.start - 1).includes('. ')) return [];
  const span = { start: closing.start - 1, end: closing.end };
  const newText = `${text.slice(closing.start, closing.end)}${sign}`;
  const message = `The house style has the ${nameOf(sign)} behind the closing mark of words that are no whole sentence. Put it there.`;
  return [
    finding(span, message, {
      fixes: [fix(`Put the ${nameOf(sign)} behind the closing mark`, span, newText, false)],
    }),
  ];
}

function nameOf(sign: string): string {
  return sign === ',' ? 'comma' : 'full stop';
}
