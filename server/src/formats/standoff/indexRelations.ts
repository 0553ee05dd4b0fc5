// What an annotation is related to, by the label of the relation: the speaker of a quotation, its cue.
import type { StandoffRelation } from './standoff.ts';

/** Gives the ids of the annotations that relations of one label go to, in the order of the relations. */
export function indexRelations(
  relations: readonly StandoffRelation[],
): (from: string, label: string) => readonly string[] {
  const byStart = new Map<string, StandoffRelation[]>();
  for (const relation of relations) {
    const others = byStart.get(relation.from);
    if (others) others.push(relation);
    else byStart.set(relation.from, [relation]);
  }
  return (from, label) =>
    (byStart.get(from) ?? []).filter((relation) => relation.label === label).map(({ to }) => to);
}
