// When an article is saved, the anchors in its sidecar that its edits left behind are written anew; all others stay as they are.
import type { AnchoredItem } from '../desk/placedItems.ts';
import { isAnchored } from '../desk/placedItems.ts';
import type { Sidecar, SidecarItem } from '../formats/sidecar.ts';
import type { Context } from './context.ts';
import { sidecarUri } from './sidecarFiles.ts';
import type { RenewedAnchors } from './trackedAnchors.ts';
import { identity } from './trackedAnchors.ts';

/** The anchors are those for the text at the time of the call. A damaged sidecar is reported and left alone. */
export async function renewAnchors({ store, sidecars }: Context, uri: string): Promise<void> {
  if (uri.startsWith('untitled:')) return;
  const renewed = store.renewedAnchors(uri);
  if (renewed.size === 0) return;
  const result = await sidecars.change(uri, (sidecar) => withAnchors(sidecar, renewed));
  if (typeof result === 'string') store.anchorsNotWritten(uri);
  else await store.reloadSidecars(new Set([sidecarUri(uri)]));
}

/** What was changed or removed in the meantime stays so; the same sidecar where nothing is left to renew. */
function withAnchors(sidecar: Sidecar, renewed: RenewedAnchors): Sidecar {
  const anchorOf = ({ id, anchor }: AnchoredItem) => renewed.get(identity(id, anchor));
  if (!sidecar.items.some((item) => isAnchored(item) && anchorOf(item))) return sidecar;
  const items = sidecar.items.map((item): SidecarItem => {
    const anchor = isAnchored(item) ? anchorOf(item) : undefined;
    return isAnchored(item) && anchor ? { ...item, anchor } : item;
  });
  return { ...sidecar, items };
}
