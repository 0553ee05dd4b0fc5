// Takes what another tool annotated into the sidecar of an article: nothing is dropped, nothing is doubled.
import { spanDescriber } from '../formats/anchor.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import type { ImportedStandoff, StandoffAnnotation } from '../formats/standoff/standoff.ts';
import type { Span } from '../text/span.ts';
import type { Import, Place } from './annotationBook.ts';
import { AnnotationBook } from './annotationBook.ts';

/**
 * `found` is what Dateline finds in the article: what an export of it brings back unchanged is not made an annotation. One
 * annotation of several pieces becomes one for each piece, related as "continues", for an anchor is one place.
 */
export function importStandoff(
  text: string,
  sidecar: Sidecar,
  imported: ImportedStandoff,
  found: readonly StandoffAnnotation[] = [],
): Import {
  const finds = new Set(found.map(({ layer, label, spans }) => findKey({ layer, label }, spans)));
  const places = placePieces(
    text,
    imported.text,
    imported.annotations.flatMap(({ spans }) => spans),
  );
  const book = new AnnotationBook(text, sidecar);
  let next = 0;
  for (const annotation of imported.annotations) {
    const own = places.slice(next, next + annotation.spans.length);
    next += annotation.spans.length;
    const isOld =
      annotation.origin === 'found' &&
      finds.has(
        findKey(
          annotation,
          own.map(({ span }) => span),
        ),
      );
    if (!isOld) for (const [piece, place] of own.entries()) book.enter(annotation, piece, place);
  }
  for (const relation of imported.relations) book.relate(relation);
  return book.result();
}

/** In the article as it is now, where the import has another text. */
function placePieces(text: string, ownText: string, spans: readonly Span[]): Place[] {
  const anchors = spans.map(spanDescriber(ownText));
  if (ownText === text) return anchors.map((anchor, at) => ({ anchor, span: spans[at] }));
  const describe = spanDescriber(text);
  const placements = placeAnchors(text, anchors);
  return anchors.map((anchor, at) => {
    const span = placements[at]?.span;
    return { anchor: span ? describe(span) : anchor, span };
  });
}

function findKey(
  { layer, label }: Pick<StandoffAnnotation, 'layer' | 'label'>,
  spans: readonly (Span | undefined)[],
): string {
  return JSON.stringify([layer, label, spans.map((span) => span && [span.start, span.end])]);
}
