// Two annotators' sidecars over one text: how far they agree, and each difference in the order of the text.
import type { AnnotationItem, Sidecar } from '../formats/sidecar.ts';
import type { Span } from '../text/span.ts';
import { compareSpans } from '../text/span.ts';
import type { Agreement } from './agreement.ts';
import { agreementOf } from './agreement.ts';
import type { Mark, Pair } from './matchMarks.ts';
import { matchMarks } from './matchMarks.ts';
import type { PlaceOf } from './placedItems.ts';
import { placesIn } from './placedItems.ts';
import { isAnnotation } from './standoffOf.ts';

/** An annotation with its place in the text as it is now. */
export interface PlacedItem extends Mark {
  readonly item: AnnotationItem;
}

/**
 * label: the same words with another label; extent: the same label on other words that overlap; content: alike but for
 * tags and comments.
 */
export type DifferenceKind = 'only-mine' | 'only-theirs' | 'label' | 'extent' | 'content';

/** Undefined on one side where only the other has it. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly mine: PlacedItem | undefined;
  readonly theirs: PlacedItem | undefined;
}

export interface Comparison {
  readonly agreement: Agreement;
  /** In the order of the text. */
  readonly differences: readonly Difference[];
  /** Alike in span and label, whatever their tags and comments. */
  readonly agreed: readonly Pair<PlacedItem>[];
  /** Whose words are gone from the text, so that they could not be compared. */
  readonly orphans: { readonly mine: readonly AnnotationItem[]; readonly theirs: readonly AnnotationItem[] };
}

/**
 * `tokens` of the text, in its order; `placeOf` has the places of mine in a text that is edited. What the two said of Dateline's
 * own findings is not compared.
 */
export function compareSidecars(
  text: string,
  tokens: readonly Span[],
  mine: Pick<Sidecar, 'items'> | undefined,
  theirs: Pick<Sidecar, 'items'> | undefined,
  placeOf: PlaceOf = placesIn(text, mine?.items),
): Comparison {
  const [ours, others] = [placed(mine, placeOf), placed(theirs, placesIn(text, theirs?.items))];
  const matching = matchMarks(ours.marks, others.marks);
  const contents = matching.same.filter(({ mine: one, theirs: other }) => !isAlike(one.item, other.item));
  const differences: Difference[] = [
    ...matching.onlyMine.map((one) => ({ kind: 'only-mine' as const, mine: one, theirs: undefined })),
    ...matching.onlyTheirs.map((one) => ({ kind: 'only-theirs' as const, mine: undefined, theirs: one })),
    ...matching.labels.map((pair) => ({ kind: 'label' as const, ...pair })),
    ...matching.extents.map((pair) => ({ kind: 'extent' as const, ...pair })),
    ...contents.map((pair) => ({ kind: 'content' as const, ...pair })),
  ];
  return {
    agreement: agreementOf(ours.marks, others.marks, matching, tokens),
    differences: differences.sort((a, b) => compareSpans(startOf(a), startOf(b))),
    agreed: matching.same,
    orphans: { mine: ours.orphans, theirs: others.orphans },
  };
}

/** Where a difference begins: at the first of the two. */
export function startOf({ mine, theirs }: Difference): Span {
  const spans = [mine?.span, theirs?.span].filter((span) => span !== undefined).sort(compareSpans);
  return spans[0] ?? { start: 0, end: 0 };
}

function placed(sidecar: Pick<Sidecar, 'items'> | undefined, placeOf: PlaceOf) {
  const items = (sidecar?.items ?? []).filter(isAnnotation);
  const marks: PlacedItem[] = [];
  const orphans: AnnotationItem[] = [];
  for (const item of items) {
    const place = placeOf(item);
    if (place) marks.push({ id: item.id, span: place.span, label: item.label, item });
    else orphans.push(item);
  }
  return { marks: marks.sort((a, b) => compareSpans(a.span, b.span)), orphans };
}

function isAlike(a: AnnotationItem, b: AnnotationItem): boolean {
  const said = ({ tags, comments, resolved }: AnnotationItem) =>
    JSON.stringify([[...tags].sort(), comments.map(({ text }) => text), resolved]);
  return said(a) === said(b);
}
