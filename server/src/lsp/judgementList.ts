// What the user said of suggestions, as clients list it: verdicts, names and speakers, with their places.
import type { JudgementItem, NameItem, SidecarItem, SpeakerItem } from '../formats/sidecar.ts';
import type { PlacedJudgement } from '../protocol/annotations.ts';
import type { Annotated } from './annotated.ts';

type Judged = JudgementItem | NameItem | SpeakerItem;

/** In the order of the text; those whose words are gone come last. */
export function placedJudgements({ convert, environment, placeOf }: Annotated): PlacedJudgement[] {
  const items = (environment.sidecar?.items ?? []).filter(isJudged);
  const end = Number.MAX_SAFE_INTEGER;
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => (a.place?.span.start ?? end) - (b.place?.span.start ?? end))
    .map(({ item, place }) => ({
      id: item.id,
      ...sayingOf(item),
      quote: item.anchor.exact,
      range: place ? convert.range(place.span) : null,
      certainty: item.kind === 'name' ? null : (place?.certainty ?? null),
      // What a name is holds wherever it stands, and outlives the place where it was said.
      orphan: !place && item.kind !== 'name',
    }));
}

function sayingOf(item: Judged): Pick<PlacedJudgement, 'layer' | 'state' | 'detail' | 'creator'> {
  switch (item.kind) {
    case 'judgement':
      return {
        layer: item.layer,
        state: item.verdict,
        detail: item.value ?? '',
        creator: item.creator ?? null,
      };
    case 'name':
      return { layer: 'mention', state: 'corrected', detail: typeWords[item.type], creator: null };
    case 'speaker':
      return {
        layer: 'quotation',
        state: 'corrected',
        detail: item.speaker ?? 'no speaker needed',
        creator: null,
      };
  }
}

const typeWords: Readonly<Record<NameItem['type'], string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other name',
  none: 'no name',
};

function isJudged(item: SidecarItem): item is Judged {
  return item.kind === 'judgement' || item.kind === 'name' || item.kind === 'speaker';
}
