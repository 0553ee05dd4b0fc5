// Questions that features ask of an article: what stands at an offset, who a mention is, who said a quotation.
import type { Attribution, Entity, Mention, Quotation, Timex } from '../annotators/layers.ts';
import { isMarkedSpeech } from '../annotators/layers.ts';
import type { Section } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { shiftSpan } from '../text/span.ts';
import type { Article } from './article.ts';
import { oncePerArticle } from './once.ts';
import type { SpanIndex } from './spanIndex.ts';
import { findAround, findAt, indexSpans } from './spanIndex.ts';

/** The innermost mention at the offset; a cursor right behind a mention touches it. */
export function mentionAt(article: Article, offset: number): Mention | undefined {
  return findAt(indexesOf(article).mentions(), offset);
}

function mentionById(article: Article, mentionId: string): Mention | undefined {
  return indexesOf(article).mentionById().get(mentionId);
}

/** The entity a mention belongs to; undefined where it is unresolved. */
export function entityOf(article: Article, mentionId: string): Entity | undefined {
  return indexesOf(article).entityByMention().get(mentionId);
}

export function entityAt(article: Article, offset: number): Entity | undefined {
  const mention = mentionAt(article, offset);
  return mention && entityOf(article, mention.id);
}

/** In the order of the text. */
export function mentionsOf(article: Article, entity: Entity): readonly Mention[] {
  return entity.mentionIds.flatMap((id) => mentionById(article, id) ?? []);
}

export function timexAt(article: Article, offset: number): Timex | undefined {
  return findAt(indexesOf(article).timexes(), offset);
}

/** The quotation with a content span at the offset, the inner one where they nest. */
export function quotationAt(article: Article, offset: number): Quotation | undefined {
  return findAt(indexesOf(article).quotations(), offset);
}

export function attributionOf(article: Article, quotationId: string): Attribution | undefined {
  return indexesOf(article).attributionByQuotation().get(quotationId);
}

export interface Speaker {
  readonly attribution?: Attribution;
  readonly mention?: Mention;
  readonly entity?: Entity;
}

/** Who said a quotation, as far as it is known; empty where nothing is. */
export function speakerOf(article: Article, quotationId: string): Speaker {
  const attribution = attributionOf(article, quotationId);
  if (!attribution) return {};
  const mention =
    attribution.speakerMentionId === undefined
      ? undefined
      : mentionById(article, attribution.speakerMentionId);
  if (!mention) return { attribution };
  const entity = entityOf(article, mention.id);
  return entity ? { attribution, mention, entity } : { attribution, mention };
}

/** The noun phrase of the speaker of a quotation; where it stands beside an earlier one by the same speaker, it is found there. */
export function speakerPhraseOf(article: Article, attribution: Attribution): Span | undefined {
  const { speaker, speakerMentionId } = attribution;
  if (speaker || speakerMentionId === undefined) return speaker;
  return indexesOf(article).speakerPhrases().get(speakerMentionId);
}

/** All that an entity is known to have said, in the order of the text. */
export function quotationsBy(article: Article, entityId: string): readonly Quotation[] {
  return indexesOf(article).quotationsBySpeaker().get(entityId) ?? [];
}

/** Direct quotations of which nothing is known of a speaker. */
export function unattributedQuotations(article: Article): readonly Quotation[] {
  return article.quotations.filter(({ form, id }) => form === 'direct' && !attributionOf(article, id));
}

export function sectionAt(article: Article, offset: number): Section | undefined {
  return findAt(indexesOf(article).sections(), offset);
}

/** Absolute. */
export function sentenceAt(article: Article, offset: number): Span | undefined {
  return findAt(indexesOf(article).sentences(), offset);
}

/** The innermost marked passage of speech that holds the whole span; scare quotes are no speech. */
export function speechAround(article: Article, span: Span): Quotation | undefined {
  return findAround(indexesOf(article).speech(), span);
}

export function insideQuotation(article: Article, span: Span): boolean {
  return speechAround(article, span) !== undefined;
}

/** The innermost passage in marks that holds the whole span, whatever it is: speech, a title, words at arm's length. */
export function markedAround(article: Article, span: Span): Quotation | undefined {
  return findAround(indexesOf(article).marked(), span);
}

const indexesOf = oncePerArticle(makeIndexes);

function makeIndexes(article: Article) {
  const { mentions, timexes, quotations, attributions, entities, document } = article;
  return {
    mentions: once(() => bySpan(mentions)),
    timexes: once(() => bySpan(timexes)),
    sections: once(() => bySpan(document.sections)),
    sentences: once(() => indexSpans(document.sections.flatMap(sentencesOf))),
    quotations: once(() => byContent(quotations)),
    speech: once(() => byContent(quotations.filter(isMarkedSpeech))),
    marked: once(() => byContent(quotations.filter(({ form }) => form !== 'indirect'))),
    mentionById: once(() => new Map(mentions.map((mention) => [mention.id, mention]))),
    entityByMention: once(
      () => new Map(entities.flatMap((entity) => entity.mentionIds.map((id) => [id, entity] as const))),
    ),
    attributionByQuotation: once(() => firstAttributions(attributions)),
    speakerPhrases: once(() => phrasesByMention(attributions)),
    quotationsBySpeaker: once(() => groupBySpeaker(article)),
  };
}

function sentencesOf({ span, passage }: Section) {
  return passage.sentences.map((sentence) => {
    const absolute = shiftSpan(sentence, span.start);
    return { span: absolute, value: absolute };
  });
}

function bySpan<T extends { readonly span: Span }>(values: readonly T[]): SpanIndex<T> {
  return indexSpans(values.map((value) => ({ span: value.span, value })));
}

function byContent(quotations: readonly Quotation[]): SpanIndex<Quotation> {
  return indexSpans(quotations.flatMap((value) => value.content.map((span) => ({ span, value }))));
}

function firstAttributions(attributions: readonly Attribution[]): ReadonlyMap<string, Attribution> {
  const byQuotation = new Map<string, Attribution>();
  for (const attribution of attributions) {
    if (!byQuotation.has(attribution.quotationId)) byQuotation.set(attribution.quotationId, attribution);
  }
  return byQuotation;
}

function phrasesByMention(attributions: readonly Attribution[]): ReadonlyMap<string, Span> {
  const phrases = new Map<string, Span>();
  for (const { speaker, speakerMentionId } of attributions) {
    if (speaker && speakerMentionId !== undefined && !phrases.has(speakerMentionId))
      phrases.set(speakerMentionId, speaker);
  }
  return phrases;
}

function groupBySpeaker(article: Article): ReadonlyMap<string, readonly Quotation[]> {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of article.quotations) {
    const speaker = speakerOf(article, quotation.id).entity;
    if (!speaker) continue;
    const list = bySpeaker.get(speaker.id);
    if (list) list.push(quotation);
    else bySpeaker.set(speaker.id, [quotation]);
  }
  return bySpeaker;
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
