// duplicated-passage: a paragraph or a long sentence that stands twice.
import type { Article } from '../../../article/article.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { shiftSpan, sliceSpan } from '../../../text/span.ts';
import { hasWords } from '../../facts.ts';
import { shorten } from '../../markdown.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const duplicatedPassage: Rule = {
  id: 'duplicated-passage',
  title: 'A paragraph or a sentence that stands twice',
  severity: 'warning',
  check: (article) => {
    const paragraphs = new Map<string, Span>();
    const sentences = new Map<string, Span>();
    return article.document.sections.flatMap((section) => {
      if (section.kind !== 'paragraph' || section.headingLevel !== undefined) return [];
      const whole = repeats(article, section.span, paragraphs, leastWordsOfParagraph);
      const parts = section.passage.sentences.flatMap((sentence) => {
        const span = shiftSpan(sentence, section.span.start);
        const first = repeats(article, span, sentences, leastWordsOfSentence);
        return first && !whole ? [report(article, span, first, 'sentence')] : [];
      });
      return whole ? [report(article, section.span, whole, 'paragraph')] : parts;
    });
  },
};

/** Shorter ones may well be meant: "He said no." */
const leastWordsOfSentence = 9;
const leastWordsOfParagraph = 7;

/** Where the same words stood before. */
function repeats(
  { document: { text } }: Article,
  span: Span,
  known: Map<string, Span>,
  least: number,
): Span | undefined {
  const words = sliceSpan(text, span);
  if (!hasWords(words, least)) return undefined;
  const key = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const before = known.get(key);
  if (!before) known.set(key, span);
  return before;
}

/** Words that are quoted again may be a pull quote. */
function report(article: Article, span: Span, first: Span, what: 'paragraph' | 'sentence'): Finding {
  const { text } = article.document;
  const message = `This ${what} stood before: “${shorten(sliceSpan(text, span), 60)}”. Delete one of the two.`;
  const related = [{ span: first, message: 'The first time.' }];
  if ([first, span].some((place) => isQuotedOrApart(article, place)))
    return finding(span, message, { related, severity: 'hint' });
  return finding(span, message, {
    related,
    fixes: [fix(`Delete this ${what}`, withSpace(text, span), '', false)],
  });
}

function isQuotedOrApart(article: Article, span: Span): boolean {
  const { text } = article.document;
  if (/["“„«'‘>]/.test(text.charAt(span.start)) || insideQuotation(article, span)) return true;
  // A line that ends in a name is a pull quote with its speaker.
  return !/[.!?:…][”"’)]?\s*$/.test(sectionAt(article, span.start)?.passage.text.slice(-6) ?? '');
}

/** With the white space before it, so that no gap stays. */
function withSpace(text: string, { start, end }: Span): Span {
  return { start: text.slice(0, start).trimEnd().length, end };
}
