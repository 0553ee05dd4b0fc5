// What accepting, rejecting, correcting or reopening a suggestion does to the sidecar.
import type { Anchor } from '../formats/anchor.ts';
import type { Provenance, Sidecar } from '../formats/sidecar.ts';
import type { JudgedPlace } from '../formats/sidecarEdits.ts';
import {
  addAnnotations,
  addJudgements,
  forgetJudgements,
  forgetName,
  forgetRejections,
  judgeName,
} from '../formats/sidecarEdits.ts';

export type Judging =
  | { readonly verdict: 'open' }
  | { readonly verdict: 'accepted' }
  | { readonly verdict: 'rejected' }
  /** A date's right value. */
  | { readonly verdict: 'corrected'; readonly value: string }
  /** What it is instead; `extent` is the passage that it should have been. */
  | { readonly verdict: 'corrected'; readonly label: string; readonly extent?: Anchor | undefined };

/** Judges places with the same words in the same layer. */
export function withVerdict(
  sidecar: Sidecar,
  places: readonly JudgedPlace[],
  judging: Judging,
  by: Provenance,
): Sidecar {
  const [first] = places;
  if (!first) return sidecar;
  const name = first.layer === 'mention' ? nameIn(first.anchor) : undefined;
  if (judging.verdict === 'rejected') return addJudgements(sidecar, places, judging, by);
  // A rejected name is gone wherever it stands, so that it cannot be right at one place and none at another.
  const before = name === undefined ? sidecar : forgetRejections(sidecar, name);
  if (judging.verdict === 'accepted') return addJudgements(before, places, judging, by);
  if (judging.verdict === 'open') {
    const forgotten = forgetJudgements(before, places);
    return name === undefined ? forgotten : forgetName(forgotten, name);
  }
  if ('value' in judging) return addJudgements(before, places, judging, by);
  const { verdict, label, extent } = judging;
  const type = nameTypes.get(label);
  if (name !== undefined && type !== undefined && !extent)
    return judgeName(forgetJudgements(before, places), first.anchor, name, type);
  const marks = places.map(({ anchor }) => ({ anchor: extent ?? anchor, label }));
  return addAnnotations(addJudgements(before, places, { verdict }, by), marks, by).sidecar;
}

/** A name that is another kind of name stays one; anything else gives way to an annotation. */
const nameTypes = new Map([
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
  ['name', 'MISC'],
] as const satisfies [string, string][]) as ReadonlyMap<string, 'PER' | 'ORG' | 'LOC' | 'MISC'>;

function nameIn({ exact }: Anchor): string {
  return exact.replaceAll(/\s+/g, ' ');
}
