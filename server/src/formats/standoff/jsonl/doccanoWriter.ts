// Writes the JSON Lines of doccano: labels as triples, or as entities where there are relations between them.
import { codePointIndex } from '../../../text/codePoints.ts';
import { labelOf } from '../facts.ts';
import type { StandoffDocument, StandoffWriter } from '../standoff.ts';

export const doccanoWriter: StandoffWriter = {
  id: 'doccano',
  title: 'doccano JSON Lines',
  offsetUnit: 'Unicode code points',
  leavesOut: 'All but labels and relations. An annotation in several parts becomes several.',
  write: (document) => [{ suffix: '.jsonl', text: `${JSON.stringify(lineOf(document))}\n` }],
};

function lineOf(document: StandoffDocument): object {
  const { text, annotations } = document;
  const { toCodePoints } = codePointIndex(text);
  const firsts = new Map<string, number>();
  const entities: { id: number; label: string; start_offset: number; end_offset: number }[] = [];
  for (const annotation of annotations)
    for (const { start, end } of annotation.spans) {
      const id = entities.length + 1;
      if (!firsts.has(annotation.id)) firsts.set(annotation.id, id);
      const [start_offset, end_offset] = [toCodePoints(start), toCodePoints(end)];
      entities.push({ id, label: labelOf(annotation), start_offset, end_offset });
    }
  if (document.relations.length > 0) return { text, entities, relations: relationsOf(document, firsts) };
  return {
    text,
    label: entities.map(({ label, start_offset, end_offset }) => [start_offset, end_offset, label]),
  };
}

/** A project of doccano with relations takes this form, and only such a project. */
function relationsOf({ relations }: StandoffDocument, firsts: ReadonlyMap<string, number>): object[] {
  return relations.flatMap(({ label, from, to }, index) => {
    const [from_id, to_id] = [firsts.get(from), firsts.get(to)];
    if (from_id === undefined || to_id === undefined) return [];
    return [{ id: index + 1, from_id, to_id, type: label || 'related' }];
  });
}
