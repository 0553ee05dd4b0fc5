// Suggestions: the names, dates and quotations that the analysis found, and what the user said of each.
import type { Article } from '../article/article.ts';
import { attributionOf, entityOf } from '../article/queries.ts';
import type { EntityType, Mention, Quotation, Timex } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import { speakerName } from '../features/facts.ts';
import type { JudgedLayer, JudgementItem, Sidecar, Verdict } from '../formats/sidecar.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, sliceSpan, touchesOffset } from '../text/span.ts';
import type { PlaceOf } from './placedItems.ts';

export interface Suggestion {
  readonly layer: JudgedLayer;
  readonly span: Span;
  /** "person", "date", "quotation". */
  readonly label: string;
  /** The person, the value, the speaker; empty where there is none. */
  readonly detail: string;
  readonly state: Verdict | 'open';
}

/** A judgement with the place where its words stand now. */
export interface PlacedJudgement {
  readonly item: JudgementItem;
  readonly span: Span;
}

/** Those whose words are still there. */
export function judgementsIn(
  sidecar: Pick<Sidecar, 'items'> | undefined,
  placeOf: PlaceOf,
): PlacedJudgement[] {
  return (sidecar?.items ?? []).flatMap((item) => {
    const place = item.kind === 'judgement' ? placeOf(item) : undefined;
    return item.kind === 'judgement' && place ? [{ item, span: place.span }] : [];
  });
}

/** Those of an article with what was rejected still in it, in the order of the text. A name that is rejected is so wherever it stands. */
export function suggestionsIn(article: Article, judgements: readonly PlacedJudgement[]): Suggestion[] {
  const { text } = article.document;
  const verdicts = new Map(judgements.map(({ item, span }) => [placeOf(item.layer, span), item.verdict]));
  const gone = new Set(
    judgements
      .filter(({ item: { layer, verdict } }) => layer === 'mention' && verdict !== 'accepted')
      .map(({ span }) => sliceSpan(text, span)),
  );
  const stateOf = ({ layer, span, state }: Suggestion) =>
    verdicts.get(placeOf(layer, span)) ??
    (layer === 'mention' && gone.has(sliceSpan(text, span)) ? 'rejected' : state);
  const all = [
    ...article.mentions.filter(isNamed).map((mention) => nameIn(article, mention)),
    ...article.timexes.map(dateIn),
    ...article.quotations.filter(isMarkedSpeech).map((quotation) => quotationIn(article, quotation)),
  ];
  return all
    .map((found) => ({ ...found, state: stateOf(found) }))
    .sort((a, b) => compareSpans(a.span, b.span));
}

/** The innermost one at the offset; a date before a name, a name before a quotation. */
export function suggestionAt(all: readonly Suggestion[], offset: number): Suggestion | undefined {
  const here = all.filter(({ span }) => touchesOffset(span, offset));
  const layers: readonly JudgedLayer[] = ['timex', 'mention', 'quotation'];
  return here.sort(
    (a, b) =>
      layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
      a.span.end - a.span.start - (b.span.end - b.span.start),
  )[0];
}

/** Those with the same words in the same layer; a quotation is like no other. */
export function alike(article: Article, all: readonly Suggestion[], one: Suggestion): readonly Suggestion[] {
  if (one.layer === 'quotation') return [one];
  const { text } = article.document;
  const words = sliceSpan(text, one.span);
  return all.filter(({ layer, span }) => layer === one.layer && sliceSpan(text, span) === words);
}

/** The first open one behind an offset or behind another suggestion, or the last one before it; round the end of the article. */
export function nextOpen(
  all: readonly Suggestion[],
  from: { readonly offset: number } | { readonly index: number },
  direction: 'next' | 'previous',
): Suggestion | undefined {
  const isOpen = ({ state }: Suggestion) => state === 'open';
  const isBehind = ({ span }: Suggestion, at: number) =>
    'index' in from ? at > from.index : span.start > from.offset;
  const isBefore = ({ span }: Suggestion, at: number) =>
    'index' in from ? at < from.index : span.start < from.offset;
  if (direction === 'next')
    return all.find((one, at) => isOpen(one) && isBehind(one, at)) ?? all.find(isOpen);
  return all.findLast((one, at) => isOpen(one) && isBefore(one, at)) ?? all.findLast(isOpen);
}

const typeNames: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'name',
};

function nameIn(article: Article, mention: Mention): Suggestion {
  return {
    layer: 'mention',
    span: mention.span,
    label: typeNames[mention.type ?? 'MISC'],
    detail: entityOf(article, mention.id)?.name ?? '',
    state: mention.judged ? 'corrected' : 'open',
  };
}

function dateIn({ span, type, value }: Timex): Suggestion {
  return { layer: 'timex', span, label: type.toLowerCase(), detail: value ?? '', state: 'open' };
}

function quotationIn(article: Article, quotation: Quotation): Suggestion {
  const judged = attributionOf(article, quotation.id)?.judged;
  const detail = speakerName(article, quotation) ?? '';
  const { span } = quotation;
  return { layer: 'quotation', span, label: 'quotation', detail, state: judged ? 'corrected' : 'open' };
}

function placeOf(layer: JudgedLayer, { start, end }: Span): string {
  return `${layer} ${start}-${end}`;
}
