// Suggestions: the names, dates and quotations that the analysis found, and what the user said of each.
import type { Article } from '../article/article.ts';
import { attributionOf, entityOf } from '../article/queries.ts';
import type { EntityType, Mention, Quotation, Timex } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import { speakerName } from '../features/facts.ts';
import type { JudgedLayer, JudgementItem, Verdict } from '../formats/sidecar.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';

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

/** Those of an article with what was rejected still in it, in the order of the text. */
export function suggestionsIn(article: Article, judgements: readonly PlacedJudgement[]): Suggestion[] {
  const verdicts = new Map(judgements.map(({ item, span }) => [placeOf(item.layer, span), item.verdict]));
  const all = [
    ...article.mentions.filter(isNamed).map((mention) => nameIn(article, mention)),
    ...article.timexes.map(dateIn),
    ...article.quotations.filter(isMarkedSpeech).map((quotation) => quotationIn(article, quotation)),
  ];
  return all
    .map((found) => ({ ...found, state: verdicts.get(placeOf(found.layer, found.span)) ?? found.state }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The innermost one at the offset; a date before a name, a name before a quotation. */
export function suggestionAt(all: readonly Suggestion[], offset: number): Suggestion | undefined {
  const here = all.filter(({ span }) => span.start <= offset && offset <= span.end);
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

/** The first open one behind the offset, or the last one before it; round the end of the article. */
export function nextOpen(
  all: readonly Suggestion[],
  offset: number,
  direction: 'next' | 'previous',
): Suggestion | undefined {
  const open = all.filter(({ state }) => state === 'open');
  if (direction === 'next') return open.find(({ span }) => span.start > offset) ?? open[0];
  return open.findLast(({ span }) => span.start < offset) ?? open.at(-1);
}

type Found = Suggestion;

const typeNames: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'name',
};

function nameIn(article: Article, mention: Mention): Found {
  return {
    layer: 'mention',
    span: mention.span,
    label: typeNames[mention.type ?? 'MISC'],
    detail: entityOf(article, mention.id)?.name ?? '',
    state: mention.judged ? 'corrected' : 'open',
  };
}

function dateIn({ span, type, value }: Timex): Found {
  return { layer: 'timex', span, label: type.toLowerCase(), detail: value ?? '', state: 'open' };
}

function quotationIn(article: Article, quotation: Quotation): Found {
  const judged = attributionOf(article, quotation.id)?.judged;
  const detail = speakerName(article, quotation) ?? '';
  const { span } = quotation;
  return { layer: 'quotation', span, label: 'quotation', detail, state: judged ? 'corrected' : 'open' };
}

function placeOf(layer: JudgedLayer, { start, end }: Span): string {
  return `${layer} ${start}-${end}`;
}
