// What the analysis found as standoff annotation: names, time expressions, quotations, cues, and who speaks.
import type { Article } from '../article/article.ts';
import { attributionOf, entityOf } from '../article/queries.ts';
import type { Mention, Quotation, Timex } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import { speakerName } from '../features/facts.ts';
import type { JudgedLayer } from '../formats/sidecar.ts';
import type { StandoffAnnotation, StandoffRelation } from '../formats/standoff/standoff.ts';
import type { Span } from '../text/span.ts';
import type { PlacedJudgement, Suggestion } from './suggestions.ts';
import { suggestionsIn } from './suggestions.ts';

export interface FoundStandoff {
  readonly annotations: readonly StandoffAnnotation[];
  readonly relations: readonly StandoffRelation[];
}

/** `reviewed`: only what the user accepted or corrected, and the cues of such quotations. */
export function foundIn(
  article: Article,
  judgements: readonly PlacedJudgement[],
  { reviewed }: { readonly reviewed: boolean },
): FoundStandoff {
  const stateOf = statesIn(article, judgements);
  const isWanted = (layer: JudgedLayer) => (one: { readonly span: Span }) =>
    !reviewed || stateOf(layer, one.span) !== undefined;
  const names = article.mentions.filter(isNamed).filter(isWanted('mention'));
  const timexes = article.timexes.filter(isWanted('timex'));
  const quotations = article.quotations.filter(isSpeech).filter(isWanted('quotation'));
  const state = (layer: JudgedLayer, { span }: { readonly span: Span }) => ({ state: stateOf(layer, span) });
  const cues = cuesOf(article, quotations);
  return {
    annotations: [
      ...names.map((name) => nameFor(article, name, state('mention', name))),
      ...timexes.map((timex) => timexFor(timex, state('timex', timex))),
      ...quotations.map((one) => quotationFor(article, one, state('quotation', one))),
      ...[...cues].map(([id, span]) => found(id, 'cue', [span], 'cue', {})),
    ],
    relations: relationsOf(article, quotations, new Set(names.map(({ id }) => id))),
  };
}

type State = 'accepted' | 'corrected' | undefined;

/** What is open has none, and neither has indirect speech, which nobody is asked about. */
function statesIn(article: Article, judgements: readonly PlacedJudgement[]) {
  const key = (layer: JudgedLayer, { start, end }: Span) => `${layer} ${start}-${end}`;
  const isJudged = ({ state }: Suggestion) => state === 'accepted' || state === 'corrected';
  const judged = suggestionsIn(article, judgements).filter(isJudged);
  const states = new Map(judged.map(({ layer, span, state }) => [key(layer, span), state]));
  return (layer: JudgedLayer, span: Span) => states.get(key(layer, span)) as State;
}

/** Scare quotes and titles are no speech. */
function isSpeech({ form }: Quotation): boolean {
  return form === 'direct' || form === 'mixed' || form === 'indirect';
}

function nameFor(article: Article, { id, span, type }: Mention, state: { state: State }): StandoffAnnotation {
  return found(id, 'name', [span], type ?? 'MISC', { entity: entityOf(article, id)?.name, ...state });
}

function timexFor({ id, span, type, value, mod }: Timex, state: { state: State }): StandoffAnnotation {
  return found(id, 'timex', [span], type, { value, mod, ...state });
}

function quotationFor(article: Article, quotation: Quotation, state: { state: State }): StandoffAnnotation {
  const { id, form, content } = quotation;
  return found(id, 'quotation', content, form, { speaker: speakerName(article, quotation), ...state });
}

/** By id, each place once: one cue may stand for two quotations. */
function cuesOf(article: Article, quotations: readonly Quotation[]): ReadonlyMap<string, Span> {
  const cues = quotations.flatMap(({ id }) => attributionOf(article, id)?.cue ?? []);
  return new Map(cues.map((cue) => [cueId(cue), cue]));
}

function cueId({ start, end }: Span): string {
  return `c${start}-${end}`;
}

/** A pronoun or a description that speaks is no name, so the quotation has its speaker as an attribute alone. */
function relationsOf(
  article: Article,
  quotations: readonly Quotation[],
  names: ReadonlySet<string>,
): StandoffRelation[] {
  return quotations.flatMap(({ id: from }) => {
    const { cue, speakerMentionId: speaker } = attributionOf(article, from) ?? {};
    const relation = (label: string, to: string) => ({
      id: `${from}-${label}`,
      origin: 'found' as const,
      label,
      from,
      to,
    });
    return [
      ...(speaker !== undefined && names.has(speaker) ? [relation('speaker', speaker)] : []),
      ...(cue ? [relation('cue', cueId(cue))] : []),
    ];
  });
}

function found(
  id: string,
  layer: StandoffAnnotation['layer'],
  spans: readonly Span[],
  label: string,
  facts: Readonly<Record<string, string | undefined>>,
): StandoffAnnotation {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts))
    if (value !== undefined && value !== '') attributes[name] = value;
  return {
    id,
    layer,
    origin: 'found',
    spans: spans.map(({ start, end }) => ({ start, end })),
    label,
    attributes,
    tags: [],
    comments: [],
    creator: undefined,
  };
}
