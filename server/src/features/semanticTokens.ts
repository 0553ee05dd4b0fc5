// Semantic tokens: names, dates, reporting verbs and quoted words, cut so that none overlaps another.
import { datesOf } from './datesOf.ts';
import type { Attribution, Mention, Quotation } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { attributionOf, entityOf } from '../article/queries.ts';
import type { Span } from '../text/span.ts';

export type SemanticTokenType = 'person' | 'organisation' | 'place' | 'date' | 'quotation' | 'cue';
export type SemanticTokenModifier = 'unresolved' | 'unattributed' | 'inferred';

export const semanticTokenTypes: readonly SemanticTokenType[] = [
  'person',
  'organisation',
  'place',
  'date',
  'quotation',
  'cue',
];
export const semanticTokenModifiers: readonly SemanticTokenModifier[] = [
  'unresolved',
  'unattributed',
  'inferred',
];

export interface SemanticToken {
  readonly span: Span;
  readonly type: SemanticTokenType;
  readonly modifiers: readonly SemanticTokenModifier[];
}

/** Sorted, without overlaps, none over a line break. Dates win over names, names over verbs, all over quoted words. */
export function semanticTokensOf(article: Article): readonly SemanticToken[] {
  const inner = withoutOverlaps([
    ...datesOf(article).map((timex) =>
      token(timex.span, 'date', timex.value === undefined ? ['unresolved'] : []),
    ),
    ...article.mentions.flatMap((mention) => mentionToken(article, mention)),
    ...article.attributions.flatMap(cueToken),
  ]);
  const outer = withoutOverlaps(
    article.quotations.filter(isMarkedSpeech).flatMap((quotation) => quotationTokens(article, quotation)),
  );
  return mergeAround(inner, outer).flatMap((made) => splitLines(article.document.text, made));
}

function token(
  span: Span,
  type: SemanticTokenType,
  modifiers: readonly SemanticTokenModifier[] = [],
): SemanticToken {
  return { span, type, modifiers };
}

function mentionToken(article: Article, mention: Mention): readonly SemanticToken[] {
  if (!isNamed(mention)) return [];
  const type = entityOf(article, mention.id)?.type ?? mention.type;
  if (type === 'PER') return [token(mention.head, 'person')];
  if (type === 'ORG') return [token(mention.head, 'organisation')];
  return type === 'LOC' ? [token(mention.head, 'place')] : [];
}

function cueToken({ cue }: Attribution): readonly SemanticToken[] {
  return cue ? [token(cue, 'cue')] : [];
}

function quotationTokens(article: Article, quotation: Quotation): readonly SemanticToken[] {
  const attribution = attributionOf(article, quotation.id);
  const modifiers: SemanticTokenModifier[] = [];
  if (!attribution) modifiers.push('unattributed');
  else if (attribution.confidence === 'inferred') modifiers.push('inferred');
  return quotation.content.map((span) => token(span, 'quotation', modifiers));
}

/** Of tokens that overlap the one listed first stays; the sort is stable, so the order of the list is the precedence. */
function withoutOverlaps(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const sorted = tokens
    .filter(({ span }) => span.end > span.start)
    .map((made, rank) => ({ made, rank: rankOf(made.type), place: rank }))
    .sort((a, b) => a.made.span.start - b.made.span.start || a.rank - b.rank || a.place - b.place);
  const kept: { made: SemanticToken; rank: number }[] = [];
  for (const entry of sorted) {
    const last = kept.at(-1);
    if (!last || last.made.span.end <= entry.made.span.start) kept.push(entry);
    else if (entry.rank < last.rank) kept[kept.length - 1] = entry;
  }
  return kept.map(({ made }) => made);
}

function rankOf(type: SemanticTokenType): number {
  return type === 'date' ? 0 : type === 'cue' ? 2 : 1;
}

/** The inner tokens, and what they leave of the outer ones; both lists are sorted. */
function mergeAround(
  inner: readonly SemanticToken[],
  outer: readonly SemanticToken[],
): readonly SemanticToken[] {
  const merged: SemanticToken[] = [...inner];
  let next = 0;
  for (const { span, type, modifiers } of outer) {
    while ((inner[next]?.span.end ?? Infinity) <= span.start) next++;
    let at = span.start;
    for (let i = next; i < inner.length; i++) {
      const hole = inner[i]?.span;
      if (!hole || hole.start >= span.end) break;
      if (hole.start > at) merged.push(token({ start: at, end: hole.start }, type, modifiers));
      at = Math.max(at, hole.end);
    }
    if (at < span.end) merged.push(token({ start: at, end: span.end }, type, modifiers));
  }
  return merged.sort((a, b) => a.span.start - b.span.start);
}

function splitLines(text: string, made: SemanticToken): readonly SemanticToken[] {
  const covered = text.slice(made.span.start, made.span.end);
  if (!/[\r\n]/.test(covered)) return [made];
  const parts: SemanticToken[] = [];
  for (const match of covered.matchAll(/[^\r\n]+/g)) {
    const start = made.span.start + match.index;
    parts.push(token({ start, end: start + match[0].length }, made.type, made.modifiers));
  }
  return parts;
}
