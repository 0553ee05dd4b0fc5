// Takes out of an article what its reader has rejected, with all that hangs on it.
import type { Attribution, Entity, Mention } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Article } from './article.ts';

/** "This is no name", "this is no date", "this is no quotation". */
export interface Rejection {
  readonly layer: 'mention' | 'timex' | 'quotation';
  readonly span: Span;
}

/** "This date is that day." */
export interface Correction {
  readonly span: Span;
  /** A TIMEX3 value. */
  readonly value: string;
}

/** A rejected name goes wherever it stands in the article; anything else just where it was rejected. */
export function applyJudgements(
  article: Article,
  rejected: readonly Rejection[],
  corrections: readonly Correction[] = [],
): Article {
  return withoutRejected(withCorrections(article, corrections), rejected);
}

/** A value that a user gave is stated by them: nothing of how another one was found is left. */
function withCorrections(article: Article, corrections: readonly Correction[]): Article {
  if (corrections.length === 0) return article;
  const values = new Map(corrections.map(({ span, value }) => [placeOf(span), value]));
  const timexes = article.timexes.map((timex) => {
    const value = values.get(placeOf(timex.span));
    if (value === undefined) return timex;
    return { ...timex, value, anchor: undefined, readings: [], steps: ['as you said'] };
  });
  return { ...article, timexes };
}

function withoutRejected(article: Article, rejected: readonly Rejection[]): Article {
  if (rejected.length === 0) return article;
  const mentions = withoutMentions(article, placesOf(rejected, 'mention'));
  const timexPlaces = placesOf(rejected, 'timex');
  const quotationPlaces = placesOf(rejected, 'quotation');
  const quotations = article.quotations.filter(
    ({ span, content }) =>
      !quotationPlaces.has(placeOf(span)) && !content.some((part) => quotationPlaces.has(placeOf(part))),
  );
  const mentionIds = new Set(mentions.map(({ id }) => id));
  const quotationIds = new Set(quotations.map(({ id }) => id));
  return {
    ...article,
    mentions,
    timexes: article.timexes.filter(({ span }) => !timexPlaces.has(placeOf(span))),
    quotations,
    attributions: keepAttributions(article.attributions, quotationIds, mentionIds),
    entities: keepEntities(article, mentions, mentionIds),
  };
}

function placesOf(rejected: readonly Rejection[], layer: Rejection['layer']): ReadonlySet<string> {
  return new Set(rejected.filter((rejection) => rejection.layer === layer).map(({ span }) => placeOf(span)));
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function withoutMentions(
  { document: { text }, mentions }: Article,
  places: ReadonlySet<string>,
): readonly Mention[] {
  if (places.size === 0) return mentions;
  const gone = mentions.filter(({ span }) => places.has(placeOf(span)));
  const names = new Set(gone.filter(isNamed).map(({ span }) => sliceSpan(text, span)));
  return mentions.filter(
    (mention) =>
      !places.has(placeOf(mention.span)) && !(isNamed(mention) && names.has(sliceSpan(text, mention.span))),
  );
}

/** An attribution that has lost its speaker keeps its cue and what the user said; one that has neither goes. */
function keepAttributions(
  attributions: readonly Attribution[],
  quotationIds: ReadonlySet<string>,
  mentionIds: ReadonlySet<string>,
): readonly Attribution[] {
  return attributions.flatMap((attribution) => {
    if (!quotationIds.has(attribution.quotationId)) return [];
    const { speakerMentionId, cue, judged } = attribution;
    if (speakerMentionId === undefined || mentionIds.has(speakerMentionId)) return [attribution];
    return cue || judged ? [{ ...attribution, speaker: undefined, speakerMentionId: undefined }] : [];
  });
}

/** An entity with no name left goes; one that has lost the form it is called by takes the next. */
function keepEntities(
  article: Article,
  mentions: readonly Mention[],
  mentionIds: ReadonlySet<string>,
): readonly Entity[] {
  const { text } = article.document;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return article.entities.flatMap((entity) => {
    const left = entity.mentionIds.filter((id) => mentionIds.has(id));
    if (left.length === entity.mentionIds.length) return [entity];
    const named = left.flatMap((id) => byId.get(id) ?? []).filter(isNamed);
    if (named.length === 0) return [];
    const written = new Set(named.map(({ head }) => sliceSpan(text, head).replace(/\s+/g, ' ')));
    const preferred = named.find(({ known }) => known)?.known?.entry;
    const stands = (form: string) =>
      form === preferred || [...written].some((text) => text.endsWith(form) || text.startsWith(form));
    const forms = [entity.name, ...entity.aliases].filter(stands);
    const [name = [...written][0] ?? entity.name, ...aliases] = forms;
    const roles = entity.roles.filter((role) =>
      named.some(({ title }) => title && title.start <= role.span.start && role.span.end <= title.end),
    );
    return [{ ...entity, name, aliases, roles, mentionIds: left }];
  });
}
