// What the user decided about one article, with the places found in the text as it stands now.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { SpeakerJudgement } from '../article/judgeSpeakers.ts';
import type { Rejection } from '../article/judgements.ts';
import type { Suppression } from '../features/diagnostics/runRules.ts';
import type { Span } from '../text/span.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import type { PlaceOf } from './placedItems.ts';

export interface Decisions {
  readonly publicationDate: string | undefined;
  readonly judgements: readonly NameJudgement[];
  readonly speakers: readonly SpeakerJudgement[];
  readonly rejected: readonly Rejection[];
  readonly suppressions: readonly Suppression[];
  /** Passages that carry a note of the user. */
  readonly notes: readonly Span[];
}

/**
 * A decision whose words are gone from the text has no effect until they are back; the sidecar keeps it. What a name is
 * holds wherever the name stands.
 */
export function decisionsIn(sidecar: Sidecar | undefined, placeOf: PlaceOf): Decisions {
  const rejected: Rejection[] = [];
  const suppressions: Suppression[] = [];
  const notes: Span[] = [];
  const judgements: NameJudgement[] = [];
  const speakers: SpeakerJudgement[] = [];
  for (const item of sidecar?.items ?? []) {
    if (item.kind === 'name') {
      judgements.push({ name: item.name, type: item.type });
      continue;
    }
    const span = placeOf(item)?.span;
    if (item.kind === 'speaker') {
      if (span) speakers.push({ span, speaker: item.speaker });
    } else if (item.kind === 'stet' && (span !== undefined || item.anchor === undefined)) {
      suppressions.push({ rule: item.rule, span });
    } else if (item.kind === 'annotation' && span) {
      notes.push(span);
    } else if (item.kind === 'judgement' && item.verdict === 'rejected' && span) {
      rejected.push({ layer: item.layer, span });
    }
  }
  return { publicationDate: sidecar?.publicationDate, judgements, speakers, rejected, suppressions, notes };
}
