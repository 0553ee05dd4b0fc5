// The quotation that a user can say the speaker of, and whom the article offers for it.
import type { Entity, Quotation } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { attributionOf, mentionsOf, quotationAt, speakerOf, speechAround } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { touchesOffset } from '../text/span.ts';
import { quotedText, speakerName } from './facts.ts';
import { oneLine, shorten } from './markdown.ts';

/** The innermost quotation at the offset; a name or a scare quote within speech is left for the speech. */
export function quotationUnder(article: Article, offset: number): Quotation | undefined {
  const here = quotationAt(article, offset);
  if (here?.form !== 'scare' && here?.form !== 'title') return here;
  return speechAround(article, here.span) ?? here;
}

/** As `quotationUnder`; else the quotation whose speaker and cue stand at the offset. */
export function quotationToJudge(article: Article, offset: number): Quotation | undefined {
  const here = quotationUnder(article, offset);
  if (here) return here;
  const attribution = article.attributions.find(({ span }) => touchesOffset(span, offset));
  return attribution && article.quotations.find(({ id }) => id === attribution.quotationId);
}

/** The first words of a quotation, to tell it by. */
export function openingWords(article: Article, quotation: Quotation, length = 50): string {
  return `“${shorten(quotedText(article, quotation), length)}”`;
}

export interface SpeakerChoice {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'other';
  /** A role of theirs; empty where none is known. */
  readonly detail: string;
}

/** People, the nearest first, then organisations, then speakers of other quotations who have no name in the article. */
export function speakerChoices(article: Article, quotation: Quotation): readonly SpeakerChoice[] {
  const choices = [
    ...entitiesNear(article, quotation.span, 'PER').map((entity) => choiceOf(entity, 'person')),
    ...entitiesNear(article, quotation.span, 'ORG').map((entity) => choiceOf(entity, 'organisation')),
    ...unnamedSpeakers(article).map((name) => ({ name, kind: 'other' as const, detail: '' })),
  ];
  // Two people of one name cannot be told apart by it: the nearer one stands for both.
  return [...new Map([...choices].reverse().map((choice) => [choice.name, choice])).values()].reverse();
}

function choiceOf({ name, roles }: Entity, kind: SpeakerChoice['kind']): SpeakerChoice {
  return { name, kind, detail: oneLine(roles[0]?.text ?? '') };
}

function entitiesNear(article: Article, place: Span, type: Entity['type']): readonly Entity[] {
  return article.entities
    .filter((entity) => entity.type === type && entity.name !== '')
    .map((entity) => ({ entity, distance: distanceOf(article, entity, place) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entity }) => entity);
}

/** From the quotation to the nearest mention outside it; who is named in it alone comes last. */
function distanceOf(article: Article, entity: Entity, { start, end }: Span): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const { span } of mentionsOf(article, entity)) {
    if (span.end <= start) least = Math.min(least, start - span.end);
    else if (span.start >= end) least = Math.min(least, span.start - end);
  }
  return least;
}

function unnamedSpeakers(article: Article): readonly string[] {
  const names = article.quotations.flatMap((quotation) => {
    const { entity, mention } = speakerOf(article, quotation.id);
    if (entity || mention?.form === 'pronoun' || (mention && isNamed(mention))) return [];
    return attributionOf(article, quotation.id) ? (speakerName(article, quotation) ?? []) : [];
  });
  return [...new Set(names)];
}
