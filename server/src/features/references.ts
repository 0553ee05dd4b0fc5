// References: all mentions of the thing under the cursor, and the one that introduces it best.
import type { Quotation } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { entityAt, mentionsOf, quotationAt, quotationsBy, speakerOf } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { touchesOffset } from '../text/span.ts';
import { fullestMention, wordsForSpeaker } from './facts.ts';

/** Every mention of the entity under the cursor, pronouns and descriptions too, in order; empty where there is none. */
export function referencesAt(article: Article, offset: number): readonly Span[] {
  const entity = entityAt(article, offset);
  return entity ? mentionsOf(article, entity).map(({ span }) => span) : [];
}

export interface Highlight {
  readonly span: Span;
  /** Whether the mention gives a name; pronouns and descriptions do not. */
  readonly named: boolean;
}

/** As references; on the marks or words of a quotation all quotations of its speaker. */
export function highlightsAt(article: Article, offset: number): readonly Highlight[] {
  const entity = entityAt(article, offset);
  if (entity)
    return mentionsOf(article, entity).map((mention) => ({ span: mention.span, named: isNamed(mention) }));
  const quotation = markedSpeechAt(article, offset);
  if (
    !quotation?.content.some(({ start, end }) => offset <= start + 1 || (offset >= end - 1 && offset <= end))
  )
    return [];
  const speaker = speakerOf(article, quotation.id).entity;
  const quotations = speaker ? quotationsBy(article, speaker.id).filter(isMarkedSpeech) : [quotation];
  return quotations.flatMap(({ content }) => content.map((span) => ({ span, named: false })));
}

/** Where the entity under the cursor has its fullest name; on a quotation, its speaker. */
export function definitionAt(article: Article, offset: number): Span | undefined {
  const entity = entityAt(article, offset);
  if (entity) return fullestMention(article, entity)?.span;
  const quotation = markedSpeechAt(article, offset);
  if (!quotation?.content.some((span) => touchesOffset(span, offset))) return undefined;
  const speaker = speakerOf(article, quotation.id).entity;
  return speaker ? fullestMention(article, speaker)?.span : wordsForSpeaker(article, quotation);
}

/** Indirect speech is the writer's own text: it has no marks to stand on, and most words of an article may lie in it. */
function markedSpeechAt(article: Article, offset: number): Quotation | undefined {
  const quotation = quotationAt(article, offset);
  return quotation && isMarkedSpeech(quotation) ? quotation : undefined;
}
