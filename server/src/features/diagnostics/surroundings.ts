// What stands beside a place in its own sentence, for rules that judge by the words around.
import type { Article } from '../../article/article.ts';
import { sectionAt, sentenceAt } from '../../article/queries.ts';
import { reportingVerbForms, speechActForms } from '../../lexicon/en/reportingVerbs.ts';
import type { Span } from '../../text/span.ts';

/** Keeps the work bounded in sentences that never end. */
const farthest = 200;

/** The text of the sentence before and after a span, at most 200 code units on each side. */
export function surroundings(
  article: Article,
  span: Span,
): { readonly before: string; readonly after: string } {
  const { text } = article.document;
  const section = sectionAt(article, span.start)?.span ?? { start: 0, end: text.length };
  const first = sentenceAt(article, span.start)?.start ?? section.start;
  const last = sentenceAt(article, span.end - 1)?.end ?? section.end;
  return {
    before: text.slice(Math.max(first, span.start - farthest), span.start),
    after: text.slice(span.end, Math.min(last, span.end + farthest)),
  };
}

/** "said", "criticised": whether a word of the text is a form of a verb of speech. */
export function hasReportingVerb(text: string): boolean {
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (reportingVerbForms.has(lower) || speechActForms.has(lower)) return true;
  }
  return false;
}
