// What the user decided about one article, with the places found in the text as it stands now.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { SpeakerJudgement } from '../article/judgeSpeakers.ts';
import type { Correction, Rejection } from '../article/judgements.ts';
import type { Suppression } from '../features/diagnostics/runRules.ts';
import type { Span } from '../text/span.ts';
import { anchorPlacer, passagePlacer } from '../formats/anchor.ts';
import type { Sidecar } from '../formats/sidecar.ts';

export interface Decisions {
  readonly publicationDate: string | undefined;
  readonly judgements: readonly NameJudgement[];
  readonly speakers: readonly SpeakerJudgement[];
  readonly rejected: readonly Rejection[];
  /** Values of dates. */
  readonly corrections: readonly Correction[];
  readonly suppressions: readonly Suppression[];
  /** Passages that carry a note of the user. */
  readonly notes: readonly Span[];
}

/**
 * A decision whose words are gone from the text has no effect until they are back; the sidecar keeps it. What a name is
 * holds wherever the name stands; who speaks holds while the quotation can be told by its first or its last words.
 */
export function decisionsIn(text: string, sidecar: Sidecar | undefined): Decisions {
  const rejected: Rejection[] = [];
  const corrections: Correction[] = [];
  const suppressions: Suppression[] = [];
  const notes: Span[] = [];
  const judgements: NameJudgement[] = [];
  const speakers: SpeakerJudgement[] = [];
  const place = anchorPlacer(text);
  const placePassage = passagePlacer(place);
  for (const item of sidecar?.items ?? []) {
    if (item.kind === 'name') {
      judgements.push({ name: item.name, type: item.type });
      continue;
    }
    if (item.kind === 'speaker') {
      const at = placePassage(item.anchor);
      if (at) speakers.push({ span: at, speaker: item.speaker });
      continue;
    }
    const span = item.anchor && place(item.anchor);
    if (item.kind === 'stet' && (span !== undefined || item.anchor === undefined)) {
      suppressions.push({ rule: item.rule, span });
    } else if (item.kind === 'annotation' && span) {
      notes.push(span);
    } else if (item.kind === 'judgement' && item.value !== undefined && span) {
      corrections.push({ value: item.value, span });
    } else if (item.kind === 'judgement' && item.verdict !== 'accepted' && span) {
      rejected.push({ layer: item.layer, span });
    }
  }
  return {
    publicationDate: sidecar?.publicationDate,
    judgements,
    speakers,
    rejected,
    corrections,
    suppressions,
    notes,
  };
}
