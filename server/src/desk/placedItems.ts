// Where the items of a sidecar stand in the text. An open article keeps the places while it is edited; anywhere else they are
// found once, from the anchors.
import type { Anchor } from '../formats/anchor.ts';
import type { Placement } from '../formats/placeAnchors.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { SidecarItem } from '../formats/sidecar.ts';

/** Undefined for an orphan, and for an item that speaks of the whole article. */
export type PlaceOf = (item: SidecarItem) => Placement | undefined;

export type AnchoredItem = Exclude<SidecarItem, { readonly anchor: undefined }> & { readonly anchor: Anchor };

export function isAnchored(item: SidecarItem): item is AnchoredItem {
  return item.anchor !== undefined;
}

/** One for each item. */
export function placeItems(text: string, items: readonly AnchoredItem[]): readonly (Placement | undefined)[] {
  return placeAnchors(
    text,
    items.map(({ anchor }) => anchor),
  );
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
