// scare-quotes: marks around words that nobody is said to have spoken, which hold them at arm's length.
import type { Quotation } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import { quotedText } from '../../facts.ts';
import { shorten } from '../../markdown.ts';
import { finding } from '../finding.ts';
import { doubleMarksOf } from '../quoteMarks.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { hasReportingVerb, surroundings } from '../surroundings.ts';

export const scareQuotes: Rule = {
  id: 'scare-quotes',
  title: 'Words held at arm’s length by quotation marks',
  severity: 'hint',
  check: (article) => {
    const seen = new Set<string>();
    return article.quotations.flatMap((quotation) => {
      if (quotation.form !== 'scare' || !isCopy(article, quotation)) return [];
      const words = quotedText(article, quotation).replace(/[.,;:]$/, '');
      const again = seen.has(words.toLowerCase());
      seen.add(words.toLowerCase());
      return again || isTerm(article, quotation, words) ? [] : [report(article, quotation, words)];
    });
  },
};

/** Headlines have no room to say whose word it is, and what is unclosed is another rule's. */
function isCopy(article: Article, { span, unclosed }: Quotation): boolean {
  const section = sectionAt(article, span.start);
  if (section?.kind !== 'paragraph' || section.headingLevel !== undefined || unclosed) return false;
  return !insideQuotation(article, span);
}

/** Words that the writer only names (a letter, a word as a word), explains at once, or takes from a speaker. */
function isTerm(article: Article, { span }: Quotation, words: string): boolean {
  if (!/\p{L}{2}/u.test(words)) return true;
  const { before, after } = surroundings(article, span);
  if (/\b(?:words?|terms?|phrases?|letters?|means|called|named|is|are|was)\s$/.test(before.slice(-12)))
    return true;
  if (/^(?:,|:|\s[-–—(])\s?(?:an?|the|which|that|meaning|or)\b|^\s\(|^:\s/.test(after)) return true;
  return isReported(before) || isReported(after);
}

/** Another quotation in the sentence, or a verb of speech. */
function isReported(text: string): boolean {
  return /["“”«»„]|\b[Aa]ccording to\b/.test(text) || hasReportingVerb(text);
}

function report(article: Article, quotation: Quotation, words: string): Finding {
  const message = `Nobody is said to speak of “${words}”, so the marks read as doubt or irony. Say whose word it is or what it means, or leave the marks out.`;
  return finding(quotation.span, message, { fixes: withoutMarks(article, quotation, words) });
}

function withoutMarks(article: Article, quotation: Quotation, words: string): readonly Fix[] {
  const marks = doubleMarksOf(article.document.text, quotation);
  if (marks?.length !== 2) return [];
  const edits = marks.map(({ span }) => ({ span, newText: '' }));
  return [{ title: `Delete the quotation marks around “${shorten(words, 40)}”`, edits, safe: false }];
}
