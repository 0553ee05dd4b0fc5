// What several features tell of entities and quotations: forms of a name, types in words, what was said.
import type { Attribution, Entity, EntityType, Mention, Quotation } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { Article } from '../article/article.ts';
import { mentionsOf, speakerOf, speakerPhraseOf } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { oneLine, shorten } from './markdown.ts';

export interface NameForm {
  readonly text: string;
  readonly count: number;
}

/** Every name and acronym used of an entity, with how often, the most used first. */
export function nameFormsOf(article: Article, entity: Entity): readonly NameForm[] {
  const counts = new Map<string, number>();
  for (const mention of mentionsOf(article, entity)) {
    if (!isNamed(mention)) continue;
    const text = mentionText(article, mention);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** The mention that gives the fullest name, the first of them; for unnamed entities the first mention. */
export function fullestMention(article: Article, entity: Entity): Mention | undefined {
  const mentions = mentionsOf(article, entity);
  const exact = mentions.find((mention) => isNamed(mention) && mentionText(article, mention) === entity.name);
  if (exact) return exact;
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (isNamed(mention) && (!best || lengthOf(mention.head) > lengthOf(best.head))) best = mention;
  }
  return best ?? mentions[0];
}

export function mentionText(article: Article, mention: Mention): string {
  return sliceSpan(article.document.text, mention.head).replace(/\s+/g, ' ').trim();
}

export function typeInWords(type: EntityType | undefined): string {
  const words = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'name' } as const;
  return type ? words[type] : 'name';
}

/** What the user says a name is, in words. */
export function judgementInWords(type: NameJudgement['type']): string {
  if (type === 'none') return 'no name';
  return type === 'MISC' ? 'another name' : typeInWords(type);
}

/** The name that the user said of what the entity is; undefined where nothing was said. */
export function judgedName(article: Article, entity: Entity): string | undefined {
  return mentionsOf(article, entity).find(({ judged }) => judged)?.judged?.name;
}

/** The words of a quotation without its marks, paragraphs and interrupted parts joined by spaces. */
export function quotedText(article: Article, quotation: Quotation): string {
  return quotation.content
    .map((span) => sliceSpan(article.document.text, span))
    .map((words) => (quotation.form === 'indirect' ? words : withoutMarks(words)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words: stretches between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether so many words are there, without counting them all. */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  for (const word of text.matchAll(/\S+/g))
    if (/[\p{L}\p{N}]/u.test(word[0]) && ++words >= least) return true;
  return words >= least;
}

export function wordsOfQuotation(article: Article, quotation: Quotation): number {
  return countWords(quotedText(article, quotation));
}

/** The speaker as far as the article or the user tells: the entity's name, else the words that they have for them. */
export function speakerName(article: Article, quotation: Quotation): string | undefined {
  const { entity, mention, attribution } = speakerOf(article, quotation.id);
  if (entity) return entity.name;
  if (attribution?.judged) return attribution.judged.name;
  if (mention && isNamed(mention)) return mentionText(article, mention);
  const phrase = (attribution && speakerPhraseOf(article, attribution)) ?? mention?.span;
  return phrase && oneLine(sliceSpan(article.document.text, phrase));
}

/** Where the article has words for the speaker: a noun phrase beside the quotation, else the mention that it is inferred from. */
export function wordsForSpeaker(article: Article, quotation: Quotation): Span | undefined {
  const { attribution, mention } = speakerOf(article, quotation.id);
  return attribution?.speaker ?? mention?.head;
}

/** "“We like it”", and of indirect speech "says that they like it". */
export function sayingInWords(article: Article, quotation: Quotation, length: number): string {
  const text = quotedText(article, quotation);
  return quotation.form === 'indirect'
    ? `says that ${shorten(text.replace(/^that /i, ''), length)}`
    : `“${shorten(text, length)}”`;
}

/** Quotations in marks before indirect speech, each in the order of the text. */
export function markedFirst(quotations: readonly Quotation[]): readonly Quotation[] {
  const isIndirect = ({ form }: Quotation) => form === 'indirect';
  return [...quotations.filter((one) => !isIndirect(one)), ...quotations.filter(isIndirect)];
}

/** "Inferred: goes on after the quotation before it", plain text. */
export function evidenceInWords({ confidence, evidence }: Attribution): string {
  const how = confidence === 'stated' ? 'Stated' : 'Inferred';
  return evidence === '' ? how : `${how}: ${evidence}`;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(/^["“”„«»‘’']/, '')
    .replace(/["“”«»‘’']$/, '');
}
