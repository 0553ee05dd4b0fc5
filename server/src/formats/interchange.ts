// The public JSON of the analysis: what `dateline annotate` prints and other programs read.
import type { Article } from '../article/article.ts';
import { speakerOf } from '../article/queries.ts';
import type { Entity, Mention, Quotation } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Analysis, AnalysisQuote, AnalysisSpeaker } from './interchangeSchema.ts';

/** What a rule found, as far as this format shows it. */
export interface ReportedDiagnostic {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly span: Span;
  readonly message: string;
}

/** The version of the format: the first number changes when readers must. */
const interchangeVersion = '1.1';

/** All offsets are UTF-16 code units into the article's text. */
export function toInterchange(
  article: Article,
  diagnostics: readonly ReportedDiagnostic[],
  id: string,
): Analysis {
  const entityByMention = indexEntities(article.entities);
  const isName = (mention: Mention) => isNamed(mention) || mention.form === 'demonym';
  const named = article.mentions.filter(isName);
  const others = article.mentions.filter((mention) => !isName(mention));
  const { text } = article.document;
  return {
    version: interchangeVersion,
    id,
    dct: article.publicationDate?.value ?? null,
    sections: article.document.sections.map(({ kind, span }) => ({ kind, ...place(span) })),
    timex: article.timexes.map((timex) => ({
      ...place(timex.span),
      type: timex.type,
      value: timex.value ?? null,
      ...(timex.mod === undefined ? {} : { mod: timex.mod }),
      text: sliceSpan(text, timex.span),
    })),
    entities: named.map((mention) => ({
      ...describeMention(mention, entityByMention),
      text: sliceSpan(text, mention.span),
    })),
    mentions: others.map((mention) => describeMention(mention, entityByMention)),
    chains: article.entities.map(describeEntity),
    quotes: describeQuotations(article),
    diagnostics: diagnostics.map(({ rule, severity, span, message }) => ({
      rule,
      severity,
      ...place(span),
      message,
    })),
  };
}

function indexEntities(entities: readonly Entity[]): ReadonlyMap<string, string> {
  return new Map(entities.flatMap((entity) => entity.mentionIds.map((id) => [id, entity.id] as const)));
}

function place({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

function describeMention(mention: Mention, entityByMention: ReadonlyMap<string, string>) {
  return {
    ...place(mention.span),
    type: mention.type ?? null,
    entity: entityByMention.get(mention.id) ?? null,
    form: mention.form,
  };
}

function describeEntity(entity: Entity) {
  return {
    id: entity.id,
    type: entity.type ?? null,
    name: entity.name,
    aliases: [...entity.aliases],
    roles: entity.roles.map((role) => role.text),
  };
}

/** One object a marked span a paragraph, as the corpora have it; all of one quotation share cue and speaker. */
export function describeQuotations(article: Article): AnalysisQuote[] {
  return article.quotations.flatMap((quotation) => describeQuotation(article, quotation));
}

function describeQuotation(article: Article, quotation: Quotation): AnalysisQuote[] {
  const { attribution, mention, entity } = speakerOf(article, quotation.id);
  const { text } = article.document;
  const speaker = describeSpeaker(article, attribution?.speaker, mention);
  return quotation.content.map((span) => ({
    ...place(span),
    kind: kindOf(quotation),
    quotation: quotation.id,
    cue: attribution?.cue ? place(attribution.cue) : null,
    speaker,
    speakerEntity: entity?.name ?? attribution?.judged?.name ?? null,
    confidence: attribution?.confidence ?? null,
    text: sliceSpan(text, span),
  }));
}

/** In the corpora what has no marks is indirect, be it the very words of a transcript; scare quotes and titles are no speech. */
function kindOf({ form, style }: Quotation): AnalysisQuote['kind'] {
  if (style === undefined) return 'indirect';
  return form === 'scare' || form === 'title' ? 'other' : form;
}

/** The noun phrase beside the quotation, else the mention that the speaker was taken from. */
function describeSpeaker(
  { document: { text } }: Article,
  phrase: Span | undefined,
  mention: Mention | undefined,
): AnalysisSpeaker | null {
  const read = (span: Span) => ({ ...place(span), text: sliceSpan(text, span) });
  const span = phrase ?? mention?.span;
  if (!span) return null;
  return mention ? { ...read(span), head: read(mention.head) } : read(span);
}
