// unattributed-quote: a direct quotation of which the article does not say whose words they are.
import type { Quotation } from '../../../annotators/layers.ts';
import { isMarkedSpeech } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt, unattributedQuotations } from '../../../article/queries.ts';
import type { Section } from '../../../document/document.ts';
import { countWords, quotedText } from '../../facts.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { hasReportingVerb, surroundings } from '../surroundings.ts';

const leastWords = 5;

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  title: 'A direct quotation without a speaker',
  severity: 'hint',
  check: (article) => {
    const beside = besideAttributed(article);
    return unattributedQuotations(article)
      .filter((quotation) => !beside.has(quotation.id) && needsSpeaker(article, quotation))
      .filter((quotation) => !hasSource(article, quotation))
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

/** Where an unclosed quotation ends nobody can tell, so nobody can tell who is said to speak. */
function needsSpeaker(article: Article, quotation: Quotation): boolean {
  const section = sectionAt(article, quotation.span.start);
  if (!section || section.kind !== 'paragraph' || section.headingLevel !== undefined) return false;
  if (section.blockQuote || quotation.unclosed || isInterview(section)) return false;
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

const written =
  'headlines?|titles?|captions?|signs?|banners?|placards?|posters?|stickers?|slogans?|mottos?|mottoes|chants?|chanting|cries|shouts|' +
  'tweets?|tweeted|messages?|e-?mails?|letters?|notes?|texts?|inscriptions?|graffiti|lyrics?|lines?|verses?|songs?|hymns?|anthems?|sang|sings|singing|' +
  'poems?|prayers?|psalms?|proverbs?|sayings?|adages?|maxims?|mantras?|phrases?|sentences?|words|questions?|reads?|reading|t-shirts?|' +
  'clauses?|articles?|amendments?|laws?|statutes?|rules?|definitions?|ads?|advertisements?';
const namesSource = new RegExp(`\\b(?:${written})\\b[^.!?;]{0,60}$`, 'i');

/**
 * What is written, sung or chanted needs no other speaker; nor does a quotation that is signed on the next line. A verb of speech behind
 * it says who speaks, though the analysis may not have found out.
 */
function hasSource(article: Article, quotation: Quotation): boolean {
  const { text } = article.document;
  const { before, after: rest } = surroundings(article, quotation.span);
  if (namesSource.test(before) || hasReportingVerb(rest) || !standsAlone(before, rest)) return true;
  if (/\?\s{0,3}$/.test(text.slice(Math.max(0, quotation.span.start - 4), quotation.span.start))) return true;
  const after = text.slice(quotation.span.end, quotation.span.end + 60);
  return /^\s{1,8}(?:--?|[–—―~])\s?@?\p{Lu}[^“”"]/u.test(after);
}

/** Speech that is built into a sentence of the writer's, and the answer to a question just put, say by themselves whose they are. */
function standsAlone(before: string, rest: string): boolean {
  const led = before.trimEnd();
  return (led === '' || /[.!:]["”’)\]]?$|\s[–—-]$/.test(led)) && !/^,?\s+\p{Ll}/u.test(rest);
}
