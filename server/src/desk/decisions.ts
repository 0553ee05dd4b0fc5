// What the user decided about one article, with the places found in the text as it stands now.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { SpeakerJudgement } from '../article/judgeSpeakers.ts';
import type { Rejection } from '../article/judgements.ts';
import type { Suppression } from '../features/diagnostics/runRules.ts';
import type { Span } from '../text/span.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { Sidecar } from '../formats/sidecar.ts';

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
 * holds wherever the name stands; who speaks, and notes, hold where the words have changed a little as well.
 */
export function decisionsIn(text: string, sidecar: Sidecar | undefined): Decisions {
  const rejected: Rejection[] = [];
  const suppressions: Suppression[] = [];
  const notes: Span[] = [];
  const judgements: NameJudgement[] = [];
  const speakers: SpeakerJudgement[] = [];
  const items = sidecar?.items ?? [];
  const placements = placeAnchors(
    text,
    items.map((item) => (item.kind === 'name' ? undefined : item.anchor)),
  );
  items.forEach((item, index) => {
    const placement = placements[index];
    const same = placement?.certainty === 'changed' ? undefined : placement?.span;
    if (item.kind === 'name') {
      judgements.push({ name: item.name, type: item.type });
    } else if (item.kind === 'speaker') {
      if (placement) speakers.push({ span: placement.span, speaker: item.speaker });
    } else if (item.kind === 'stet') {
      if (same || item.anchor === undefined) suppressions.push({ rule: item.rule, span: same });
    } else if (item.kind === 'annotation') {
      if (placement) notes.push(placement.span);
    } else if (item.verdict === 'rejected' && same) {
      rejected.push({ layer: item.layer, span: same });
    }
  });
  return { publicationDate: sidecar?.publicationDate, judgements, speakers, rejected, suppressions, notes };
}
