// An article and its sidecar as standoff annotation, from which all exports are written.
import type { Article } from '../article/article.ts';
import type { Document } from '../document/document.ts';
import type { AnnotationItem, RelationItem, Sidecar, SidecarItem } from '../formats/sidecar.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffRelation } from '../formats/standoff/standoff.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, shiftSpan } from '../text/span.ts';
import { foundIn } from './foundStandoff.ts';
import type { PlaceOf } from './placedItems.ts';
import { placesIn } from './placedItems.ts';
import { judgementsIn } from './suggestions.ts';

export const exportLayers = ['all', 'found', 'annotated'] as const;
export type ExportLayers = (typeof exportLayers)[number];

export interface ExportWishes {
  /** What Dateline found, what people annotated, or both. */
  readonly layers: ExportLayers;
  /** Of what was found, only what somebody accepted or corrected. */
  readonly reviewed: boolean;
}

export interface Exported {
  readonly document: StandoffDocument;
  /** Annotations whose words are gone from the text: they have no place to go out with. */
  readonly orphans: readonly AnnotationItem[];
}

/** `article` is without what was rejected; `name` is its file name; `placeOf` has the places of an article that is edited. */
export function standoffOf(
  article: Article,
  sidecar: Sidecar | undefined,
  name: string,
  wishes: ExportWishes,
  placeOf: PlaceOf = placesIn(article.document.text, sidecar?.items),
): Exported {
  const { text, sections } = article.document;
  const { layers, reviewed } = wishes;
  const found =
    layers === 'annotated' ? nothing : foundIn(article, judgementsIn(sidecar, placeOf), { reviewed });
  const { orphans, ...annotated } =
    layers === 'found' ? { ...nothing, orphans: [] } : annotatedIn(sidecar?.items ?? [], placeOf);
  const document = {
    name,
    text,
    publicationDate: article.publicationDate?.value,
    sentences: sections.flatMap(({ span, passage }) =>
      passage.sentences.map((one) => shiftSpan(plainSpan(one), span.start)),
    ),
    tokens: tokensOf(article.document),
    annotations: [...found.annotations, ...annotated.annotations].sort(byPlace),
    relations: [...found.relations, ...annotated.relations],
  };
  return { document, orphans };
}

/** Of the whole text, in its order. */
export function tokensOf({ sections }: Document): Span[] {
  return sections.flatMap(({ span, passage }) =>
    passage.tokens.map((token) => shiftSpan(plainSpan(token), span.start)),
  );
}

const nothing = { annotations: [], relations: [] };

function annotatedIn(items: readonly SidecarItem[], placeOf: PlaceOf) {
  const marks = items.filter(isAnnotation);
  const annotations = marks.flatMap((item) => {
    const place = placeOf(item);
    return place ? [annotationFor(item, place.span)] : [];
  });
  const ends = new Set(annotations.map(({ id }) => id));
  const relations = items
    .filter(isRelation)
    .map(relationFor)
    .filter(({ from, to }) => ends.has(from) && ends.has(to));
  return { annotations, relations, orphans: marks.filter((item) => !placeOf(item)) };
}

function annotationFor(item: AnnotationItem, span: Span): StandoffAnnotation {
  return {
    id: standoffId(item.id),
    layer: 'passage',
    origin: 'annotated',
    spans: [span],
    label: item.label,
    attributes: item.resolved ? { resolved: 'yes' } : {},
    tags: item.tags,
    comments: item.comments.map(({ text, creator }) => ({ text, creator })),
    creator: item.creator,
  };
}

function relationFor({ id, label, from, to }: RelationItem): StandoffRelation {
  return { id: standoffId(id), origin: 'annotated', label, from: standoffId(from), to: standoffId(to) };
}

/** "#annotation-1k9f" is a fragment of an address in the sidecar; other formats want a name. */
function standoffId(id: string): string {
  return id.replace(/^#/, '');
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

function byPlace(a: StandoffAnnotation, b: StandoffAnnotation): number {
  return compareSpans(a.spans[0] ?? nowhere, b.spans[0] ?? nowhere);
}

const nowhere: Span = { start: 0, end: 0 };

export function isAnnotation(item: SidecarItem): item is AnnotationItem {
  return item.kind === 'annotation';
}

export function isRelation(item: SidecarItem): item is RelationItem {
  return item.kind === 'relation';
}
