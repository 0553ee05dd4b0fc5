// unattributed-quote: a direct quotation of which the article does not say whose words they are.
import type { Quotation } from '../../../annotators/layers.ts';
import { isMarkedSpeech } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt, unattributedQuotations } from '../../../article/queries.ts';
import type { Section } from '../../../document/document.ts';
import { countWords, quotedText } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const leastWords = 5;

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  title: 'A direct quotation without a speaker',
  severity: 'warning',
  check: (article) => {
    const beside = besideAttributed(article);
    return unattributedQuotations(article)
      .filter((quotation) => !beside.has(quotation.id) && needsSpeaker(article, quotation))
      .map((quotation) => {
        const span = quotation.content[0] ?? quotation.span;
        return finding(span, 'The article does not say whose words these are. Name the speaker.');
      });
  },
};

/** Ids of quotations next to an attributed one in the same paragraph: readers take them for the same speaker's. */
function besideAttributed({ quotations, attributions, document: { text } }: Article): ReadonlySet<string> {
  const attributed = new Set(attributions.map(({ quotationId }) => quotationId));
  const beside = new Set<string>();
  const speech = quotations.filter(isMarkedSpeech);
  speech.forEach((quotation, index) => {
    const before = speech[index - 1];
    if (!before || /\n\s*\n/.test(text.slice(before.span.end, quotation.span.start))) return;
    if (attributed.has(before.id)) beside.add(quotation.id);
    if (attributed.has(quotation.id)) beside.add(before.id);
  });
  return beside;
}

function needsSpeaker(article: Article, quotation: Quotation): boolean {
  const section = sectionAt(article, quotation.span.start);
  if (!section || section.kind !== 'paragraph' || section.headingLevel !== undefined) return false;
  if (section.blockQuote || isInterview(section)) return false;
  const text = quotedText(article, quotation);
  return countWords(text) >= leastWords && !isTitle(text);
}

/** "Q: …", "Ann Lee: …": the speaker stands before the colon. */
function isInterview({ passage }: Section): boolean {
  const head = passage.text.slice(0, 60);
  return /^(?:Q|A|\p{Lu}[^:“"«.!?]{1,40}):\s/u.test(head);
}

/** Titles of books, films and reports: the longer words have capitals and no sentence ends. */
function isTitle(text: string): boolean {
  if (/[.!?,]$/.test(text)) return false;
  const longer = text.split(/\s+/).filter((word) => word.length > 3);
  return longer.length > 1 && longer.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
