// What the user decided about one article, with the places found in the text as it stands now.
import type { Rejection } from '../article/judgements.ts';
import type { Suppression } from '../features/diagnostics/runRules.ts';
import { anchorPlacer } from '../formats/anchor.ts';
import type { Sidecar } from '../formats/sidecar.ts';

export interface Decisions {
  readonly publicationDate: string | undefined;
  readonly rejected: readonly Rejection[];
  readonly suppressions: readonly Suppression[];
}

/** A decision whose words are gone from the text has no effect until they are back; the sidecar keeps it. */
export function decisionsIn(text: string, sidecar: Sidecar | undefined): Decisions {
  const rejected: Rejection[] = [];
  const suppressions: Suppression[] = [];
  const place = anchorPlacer(text);
  for (const item of sidecar?.items ?? []) {
    const span = item.anchor && place(item.anchor);
    if (item.kind === 'stet' && (span !== undefined || item.anchor === undefined)) {
      suppressions.push({ rule: item.rule, span });
    } else if (item.kind === 'judgement' && item.verdict === 'rejected' && span) {
      rejected.push({ layer: item.layer, span });
    }
  }
  return { publicationDate: sidecar?.publicationDate, rejected, suppressions };
}
