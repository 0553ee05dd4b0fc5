// Where the items of a sidecar stand in a text.
import type { Placement } from '../formats/placeAnchors.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { Sidecar, SidecarItem } from '../formats/sidecar.ts';
import type { PlacedJudgement } from './suggestions.ts';

/** By id; orphans, and items that speak for the whole article, have none. */
export type Places = ReadonlyMap<string, Placement>;

export function placeItems(text: string, sidecar: Pick<Sidecar, 'items'> | undefined): Places {
  const anchored = (sidecar?.items ?? []).filter(hasAnchor);
  const placements = placeAnchors(
    text,
    anchored.map(({ anchor }) => anchor),
  );
  return new Map(
    anchored.flatMap(({ id }, index) => {
      const placement = placements[index];
      return placement ? [[id, placement] as const] : [];
    }),
  );
}

/** The user's judgements whose words are still in the text. */
export function placedJudgements(
  text: string,
  sidecar: Pick<Sidecar, 'items'> | undefined,
): PlacedJudgement[] {
  const items = (sidecar?.items ?? []).filter((item) => item.kind === 'judgement');
  const places = placeItems(text, { items });
  return items.flatMap((item) => {
    const place = places.get(item.id);
    return place ? [{ item, span: place.span }] : [];
  });
}

type Anchored = SidecarItem & { readonly anchor: NonNullable<SidecarItem['anchor']> };

function hasAnchor(item: SidecarItem): item is Anchored {
  return item.anchor !== undefined;
}
