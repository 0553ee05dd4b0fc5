// The call hierarchy: speakers "call" what they are quoted as saying, and quotations the people and bodies they name.
import type { Attribution, Entity, EntityType, Mention, Quotation } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { entityAt, entityOf, mentionsOf, quotationsBy, speakerOf } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, touchesOffset } from '../text/span.ts';
import {
  evidenceInWords,
  fullestMention,
  markedFirst,
  sayingInWords,
  speakerName,
  typeInWords,
  wordsForSpeaker,
} from './facts.ts';
import { oneLine } from './markdown.ts';
import { quotationUnder } from './speakerSubject.ts';

/** By what an item is found again in an article that may have changed since. */
export interface CallKey {
  readonly kind: 'entity' | 'speaker' | 'quotation';
  /** The name of an entity or a speaker, the first words of a quotation. */
  readonly key: string;
  /** Where it stands; decides between those that are alike. */
  readonly offset: number;
}

export interface CallItem extends CallKey {
  readonly name: string;
  readonly detail: string;
  readonly type: EntityType | undefined;
  readonly span: Span;
  /** Within `span`. */
  readonly selection: Span;
}

export interface Call {
  readonly item: CallItem;
  /** Where in the article the one says or names the other. */
  readonly spans: readonly Span[];
}

/** The person, body or other speaker at the offset, else the quotation. */
export function callItemAt(article: Article, offset: number): CallItem | undefined {
  const entity = entityAt(article, offset);
  if (entity) return entityItem(article, entity);
  const spoken = article.quotations.find((quotation) => {
    const { attribution } = speakerOf(article, quotation.id);
    return attribution?.speaker && touchesOffset(attribution.speaker, offset);
  });
  if (spoken) return speakerItem(article, spoken);
  const quotation = quotationUnder(article, offset);
  return quotation && isSpeech(quotation) ? quotationItem(article, quotation) : undefined;
}

/** Of a speaker what they say, one call a quotation, indirect speech last; of a quotation whom it names. */
export function callsFrom(article: Article, from: CallKey): readonly Call[] {
  const quotation = quotationFor(article, from);
  if (quotation) return namedIn(article, quotation);
  return markedFirst(quotationsOf(article, from)).map((said) => ({
    item: quotationItem(article, said),
    spans: said.content,
  }));
}

/** Of a quotation its speaker; of people and bodies the quotations that name them. */
export function callsTo(article: Article, to: CallKey): readonly Call[] {
  const quotation = quotationFor(article, to);
  if (quotation) return speakersOf(article, quotation);
  const entity = entityFor(article, to);
  return entity ? quotationsNaming(article, entity) : [];
}

function entityItem(article: Article, entity: Entity): CallItem | undefined {
  const mention = fullestMention(article, entity);
  if (!mention || entity.name === '') return undefined;
  const { name, type, roles } = entity;
  const detail = oneLine(roles[0]?.text ?? typeInWords(type));
  const span = mention.head;
  return { kind: 'entity', key: name, offset: span.start, name, detail, type, span, selection: span };
}

/** Undefined where nobody is known to speak, or nothing but a pronoun stands for them. */
function speakerItem(article: Article, quotation: Quotation): CallItem | undefined {
  const { entity, mention, attribution } = speakerOf(article, quotation.id);
  if (entity) return entityItem(article, entity);
  const name = speakerName(article, quotation);
  if (!attribution || name === undefined || mention?.form === 'pronoun') return undefined;
  const span = wordsForSpeaker(article, quotation) ?? quotation.content[0] ?? quotation.span;
  const detail = attribution.judged ? evidenceInWords(attribution) : 'no name';
  const place = { offset: span.start, span, selection: span };
  return { kind: 'speaker', key: name.toLowerCase(), name, detail, type: 'PER', ...place };
}

function quotationItem(article: Article, quotation: Quotation): CallItem {
  const { attribution } = speakerOf(article, quotation.id);
  const name = sayingInWords(article, quotation, 80);
  return {
    kind: 'quotation',
    key: name,
    offset: quotation.span.start,
    name,
    detail: speakerLabel(attribution, speakerName(article, quotation)),
    type: undefined,
    span: quotation.span,
    selection: quotation.content[0] ?? quotation.span,
  };
}

/** Whom is inferred has a question mark. */
function speakerLabel(attribution: Attribution | undefined, name: string | undefined): string {
  if (name === undefined) return attribution?.judged ? 'No speaker needed' : 'No speaker';
  return attribution?.confidence === 'inferred' ? `${name}?` : name;
}

function entityFor(article: Article, { kind, key, offset }: CallKey): Entity | undefined {
  if (kind !== 'entity') return undefined;
  const here = entityAt(article, offset);
  return here?.name === key ? here : article.entities.find(({ name }) => name === key);
}

function quotationFor(article: Article, { kind, key, offset }: CallKey): Quotation | undefined {
  if (kind !== 'quotation') return undefined;
  const alike = article.quotations.filter((quotation) => sayingInWords(article, quotation, 80) === key);
  const distance = ({ span }: Quotation) => Math.abs(span.start - offset);
  return alike.sort((a, b) => distance(a) - distance(b))[0];
}

function quotationsOf(article: Article, from: CallKey): readonly Quotation[] {
  const entity = entityFor(article, from);
  if (entity) return quotationsBy(article, entity.id);
  if (from.kind !== 'speaker') return [];
  return article.quotations.filter((quotation) => {
    const item = speakerItem(article, quotation);
    return item?.kind === 'speaker' && item.key === from.key;
  });
}

function speakersOf(article: Article, quotation: Quotation): readonly Call[] {
  const item = speakerItem(article, quotation);
  if (!item) return [];
  const { attribution } = speakerOf(article, quotation.id);
  const places = [attribution?.cue, wordsForSpeaker(article, quotation)].filter((one) => one !== undefined);
  return [{ item, spans: places.length > 0 ? places.sort(compareSpans) : quotation.content }];
}

function namedIn(article: Article, quotation: Quotation): readonly Call[] {
  const mentions = article.mentions.filter(
    (mention) =>
      isNamed(mention) &&
      quotation.content.some(({ start, end }) => start <= mention.span.start && mention.span.end <= end),
  );
  return calls(mentions, (mention) => {
    const entity = entityOf(article, mention.id);
    return entity && entityItem(article, entity);
  });
}

function quotationsNaming(article: Article, entity: Entity): readonly Call[] {
  return calls(mentionsOf(article, entity).filter(isNamed), (mention) => {
    const quotation = quotationUnder(article, mention.span.start);
    return quotation && isSpeech(quotation) ? quotationItem(article, quotation) : undefined;
  });
}

/** A call for each item that mentions lead to, with all mentions that lead to it. */
function calls(
  mentions: readonly Mention[],
  itemFor: (mention: Mention) => CallItem | undefined,
): readonly Call[] {
  const found = new Map<string, { readonly item: CallItem; readonly spans: Span[] }>();
  for (const mention of mentions) {
    const item = itemFor(mention);
    if (!item) continue;
    const key = `${item.offset} ${item.key}`;
    const known = found.get(key);
    if (known) known.spans.push(mention.head);
    else found.set(key, { item, spans: [mention.head] });
  }
  return [...found.values()];
}

function isSpeech({ form }: Quotation): boolean {
  return form !== 'scare' && form !== 'title';
}
