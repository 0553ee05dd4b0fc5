// The annotations of an article as clients see them: with their places, and the labels that there are.
import type { Comment, RelationItem, SidecarItem, AnnotationItem } from '../formats/sidecar.ts';
import type {
  AnnotationComment,
  AnnotationLabel,
  ArticleAnnotations,
  PlacedAnnotation,
} from '../protocol/annotations.ts';
import { compareSpans } from '../text/span.ts';
import type { Annotated } from './annotated.ts';
import type { Environment } from './environment.ts';
import { placedJudgements } from './judgementList.ts';

export function annotationsOf(placed: Annotated): ArticleAnnotations {
  const items = placed.environment.sidecar?.items ?? [];
  const relations = items.filter(isRelation);
  const annotations = placedAnnotations(placed);
  return {
    annotations,
    relations: relations.map(({ id, label, from, to }) => ({ id, label, from, to })),
    judgements: placedJudgements(placed),
    labels: labelsIn(placed.environment, annotations),
    relationLabels: relationLabelsIn(placed.environment, relations),
  };
}

/** The user's annotations with their places; those whose words are gone come last. */
function placedAnnotations({ convert, environment: { sidecar }, placeOf }: Annotated): PlacedAnnotation[] {
  const nowhere = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  return (sidecar?.items ?? [])
    .filter(isAnnotation)
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => compareSpans(a.place?.span ?? nowhere, b.place?.span ?? nowhere))
    .map(({ item, place }) => ({
      id: item.id,
      label: item.label,
      tags: item.tags,
      comments: item.comments.map(toComment),
      creator: item.creator ?? null,
      created: item.created ?? null,
      resolved: item.resolved,
      quote: item.anchor.exact,
      range: place ? convert.range(place.span) : null,
      certainty: place?.certainty ?? null,
    }));
}

/** The workspace's labels win over the user's; labels that are in use beside them follow. */
function labelsIn(
  { settings, configuration }: Environment,
  annotations: readonly PlacedAnnotation[],
): AnnotationLabel[] {
  const defined = configuration.labels ?? settings.annotationLabels;
  const known = new Set(defined.map(({ name }) => name));
  const used = new Set(annotations.map(({ label }) => label).filter((label) => label !== ''));
  return [
    ...defined.map(({ name, color, key, description }) => ({ name, color, key: key ?? null, description })),
    ...[...used]
      .filter((name) => !known.has(name))
      .map((name) => ({ name, color: 'yellow' as const, key: null, description: '' })),
  ];
}

function relationLabelsIn(
  { settings, configuration }: Environment,
  relations: readonly RelationItem[],
): string[] {
  const defined = configuration.relationLabels ?? settings.relationLabels;
  return [...new Set([...relations.map(({ label }) => label), ...defined])];
}

function toComment({ text, creator, created }: Comment): AnnotationComment {
  return { text, creator: creator ?? null, created: created ?? null };
}

function isAnnotation(item: SidecarItem): item is AnnotationItem {
  return item.kind === 'annotation';
}

function isRelation(item: SidecarItem): item is RelationItem {
  return item.kind === 'relation';
}
