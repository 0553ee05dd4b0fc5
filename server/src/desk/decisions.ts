// What the user decided about one article, with the places found in the text as it stands now.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { Rejection } from '../article/judgements.ts';
import type { Suppression } from '../features/diagnostics/runRules.ts';
import { anchorPlacer } from '../formats/anchor.ts';
import type { Sidecar } from '../formats/sidecar.ts';

export interface Decisions {
  readonly publicationDate: string | undefined;
  readonly judgements: readonly NameJudgement[];
  readonly rejected: readonly Rejection[];
  readonly suppressions: readonly Suppression[];
}

/**
 * A decision whose words are gone from the text has no effect until they are back; the sidecar keeps it. What a name is
 * holds wherever the name stands.
 */
export function decisionsIn(text: string, sidecar: Sidecar | undefined): Decisions {
  const rejected: Rejection[] = [];
  const suppressions: Suppression[] = [];
  const judgements: NameJudgement[] = [];
  const place = anchorPlacer(text);
  for (const item of sidecar?.items ?? []) {
    if (item.kind === 'name') {
      judgements.push({ name: item.name, type: item.type });
      continue;
    }
    const span = item.anchor && place(item.anchor);
    if (item.kind === 'stet' && (span !== undefined || item.anchor === undefined)) {
      suppressions.push({ rule: item.rule, span });
    } else if (item.kind === 'judgement' && item.verdict === 'rejected' && span) {
      rejected.push({ layer: item.layer, span });
    }
  }
  return { publicationDate: sidecar?.publicationDate, judgements, rejected, suppressions };
}
