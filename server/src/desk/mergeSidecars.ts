// Settles differences between two annotators' sidecars, one by one or all at once. Neither side's tags and comments are lost,
// unless it is about them alone and one side was chosen.
import type { DescribeSpan } from '../formats/anchor.ts';
import { spanDescriber } from '../formats/anchor.ts';
import { freeId } from '../formats/itemId.ts';
import type { AnnotationItem, Sidecar } from '../formats/sidecar.ts';
import { addRelation, changeAnnotation, removeItems } from '../formats/sidecarEdits.ts';
import { withMore } from './annotationBook.ts';
import type { Comparison, Difference, PlacedItem } from './compareSidecars.ts';
import type { Take } from './mergeDecisions.ts';
import { mergeDecisions } from './mergeDecisions.ts';
import { isRelation } from './standoffOf.ts';

export interface Settlement {
  readonly sidecar: Sidecar;
  /** How many of the differences changed it. */
  readonly changed: number;
}

/**
 * One difference as the user decided. theirs: theirs stands in place of mine, or mine goes where they have none; mine: all
 * stays; both: theirs is added, and of tags and comments both are kept.
 */
export function settle(
  text: string,
  mine: Sidecar,
  theirs: Sidecar,
  comparison: Comparison,
  difference: Difference,
  take: Take,
): Settlement {
  const ids = agreedIds(comparison);
  const sidecar = settleOne(spanDescriber(text), mine, difference, take, ids);
  return { sidecar: withRelations(sidecar, theirs, ids), changed: sidecar === mine ? 0 : 1 };
}

/**
 * All of them: what only one of the two has is kept, `take` decides where they differ. What they decided of names, speakers,
 * findings and rules is joined likewise.
 */
export function mergeSidecars(
  text: string,
  mine: Sidecar,
  theirs: Sidecar,
  comparison: Comparison,
  take: Take,
): Settlement {
  const ids = agreedIds(comparison);
  const describe = spanDescriber(text);
  let sidecar = mine;
  let changed = 0;
  for (const difference of comparison.differences) {
    const { kind } = difference;
    const choice = kind === 'only-mine' ? 'mine' : kind === 'only-theirs' ? 'both' : take;
    const after = settleOne(describe, sidecar, difference, choice, ids);
    if (after !== sidecar) changed += 1;
    sidecar = after;
  }
  for (const orphan of comparison.orphans.theirs) sidecar = addOrphan(sidecar, orphan);
  return { sidecar: mergeDecisions(withRelations(sidecar, theirs, ids), theirs, take), changed };
}

/** From their ids to those in my sidecar. */
type Ids = Map<string, string>;

function agreedIds({ agreed }: Comparison): Ids {
  return new Map(agreed.map(({ mine, theirs }) => [theirs.id, mine.id]));
}

function settleOne(
  describe: DescribeSpan,
  sidecar: Sidecar,
  difference: Difference,
  take: Take,
  ids: Ids,
): Sidecar {
  const { kind, mine, theirs } = difference;
  if (take === 'mine') return sidecar;
  if (!theirs) return mine && take === 'theirs' ? removeItems(sidecar, new Set([mine.id])) : sidecar;
  if (!mine || (take === 'both' && kind !== 'content')) return addTheirs(describe, sidecar, theirs, ids);
  ids.set(theirs.id, mine.id);
  return changeAnnotation(sidecar, mine.id, (item) => settled(describe, item, theirs, kind, take));
}

function settled(
  describe: DescribeSpan,
  item: AnnotationItem,
  { item: other, span }: PlacedItem,
  kind: Difference['kind'],
  take: Take,
): AnnotationItem {
  if (kind === 'content') {
    const { tags, comments, resolved } = other;
    return take === 'theirs' ? { ...item, tags, comments, resolved } : withMore(item, other);
  }
  return { ...withMore(item, other), label: other.label, anchor: describe(span) };
}

function addTheirs(describe: DescribeSpan, sidecar: Sidecar, { item, span }: PlacedItem, ids: Ids): Sidecar {
  const anchor = describe(span);
  const added = { ...item, anchor, id: ownId(sidecar, item) };
  ids.set(item.id, added.id);
  return { ...sidecar, items: [...sidecar.items, added] };
}

/** Their id where it is free here: whoever merges the other way has the same ids. */
function ownId(sidecar: Sidecar, item: AnnotationItem): string {
  const isTaken = ({ id }: { readonly id?: string | undefined }) => id === item.id;
  return sidecar.items.some(isTaken) || sidecar.foreign.some(isTaken)
    ? freeId(sidecar, 'annotation', item)
    : item.id;
}

function addOrphan(sidecar: Sidecar, orphan: AnnotationItem): Sidecar {
  const said = ({ anchor, label, creator }: AnnotationItem) => JSON.stringify([anchor.exact, label, creator]);
  if (sidecar.items.some((item) => item.kind === 'annotation' && said(item) === said(orphan))) return sidecar;
  return { ...sidecar, items: [...sidecar.items, { ...orphan, id: ownId(sidecar, orphan) }] };
}

/** Their relations between annotations that both have now. */
function withRelations(sidecar: Sidecar, theirs: Sidecar, ids: Ids): Sidecar {
  return theirs.items.filter(isRelation).reduce((before, { label, creator, created, ...ends }) => {
    const [from, to] = [ids.get(ends.from), ids.get(ends.to)];
    if (from === undefined || to === undefined) return before;
    return addRelation(before, { label, from, to }, { creator, created });
  }, sidecar);
}
