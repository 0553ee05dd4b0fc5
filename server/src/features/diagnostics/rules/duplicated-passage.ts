// duplicated-passage: a paragraph or a long sentence that stands twice.
import type { Article } from '../../../article/article.ts';
import { oncePerPassage } from '../../../article/once.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import type { Passage } from '../../../document/document.ts';
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
    return article.document.sections.flatMap(({ kind, headingLevel, span, passage }) => {
      if (kind !== 'paragraph' || headingLevel !== undefined) return [];
      const keys = keysOf(passage);
      const whole = firstOf(paragraphs, keys.paragraph, span);
      const parts = passage.sentences.flatMap((sentence, index) => {
        const place = shiftSpan(sentence, span.start);
        const first = firstOf(sentences, keys.sentences[index], place);
        return first && !whole ? [report(article, place, first, 'sentence')] : [];
      });
      return whole ? [report(article, span, whole, 'paragraph')] : parts;
    });
  },
};

/** Shorter ones may well be meant: "He said no." */
const leastWordsOfSentence = 9;
const leastWordsOfParagraph = 7;

const keysOf = oncePerPassage(({ text, sentences }: Passage) => ({
  paragraph: keyOf(text, leastWordsOfParagraph),
  sentences: sentences.map((sentence) => keyOf(sliceSpan(text, sentence), leastWordsOfSentence)),
}));

/** The words alone; undefined where they are too few. */
function keyOf(text: string, least: number): string | undefined {
  if (!hasWords(text, least)) return undefined;
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where the same words stood before. */
function firstOf(known: Map<string, Span>, key: string | undefined, span: Span): Span | undefined {
  if (key === undefined) return undefined;
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
