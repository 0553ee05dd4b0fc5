// Where the items of a sidecar stand in the text. An open article keeps the places while it is edited; anywhere else they are
// found once, from the anchors.
import type { Anchor } from '../formats/anchor.ts';
import { anchorPlacer, passagePlacer } from '../formats/anchor.ts';
import type { Placement } from '../formats/placeAnchors.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { SidecarItem } from '../formats/sidecar.ts';

/** Undefined for an orphan, and for an item that speaks of the whole article. */
export type PlaceOf = (item: SidecarItem) => Placement | undefined;

export type AnchoredItem = SidecarItem & { readonly anchor: Anchor };

export function isAnchored(item: SidecarItem): item is AnchoredItem {
  return item.anchor !== undefined;
}

/** One for each item. Who speaks holds while the quotation can be told by its first or its last words. */
export function placeItems(text: string, items: readonly AnchoredItem[]): readonly (Placement | undefined)[] {
  const placements = placeAnchors(
    text,
    items.map(({ anchor }) => anchor),
  );
  let placePassage: ReturnType<typeof passagePlacer> | undefined;
  return items.map(({ kind, anchor }, index) => {
    const placement = placements[index];
    if (placement || kind !== 'speaker') return placement;
    placePassage ??= passagePlacer(anchorPlacer(text));
    const span = placePassage(anchor);
    return span && { span, certainty: 'changed' };
  });
}

/** For a text that is not edited. */
export function placesIn(text: string, items: readonly SidecarItem[] = []): PlaceOf {
  const anchored = items.filter(isAnchored);
  const placements = placeItems(text, anchored);
  const places = new Map<SidecarItem, Placement | undefined>(
    anchored.map((item, index) => [item, placements[index]]),
  );
  return (item) => places.get(item);
}
