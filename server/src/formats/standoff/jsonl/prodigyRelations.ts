// The relations of a Prodigy task: their ends are spans, named by id, by place or by their last token.
import type { JsonRecord } from '../../json.ts';
import { isRecord, listOf, textOf } from '../../json.ts';
import type { Problems } from '../importing.ts';
import { quoted } from '../importing.ts';
import type { StandoffRelation } from '../standoff.ts';
import type { RawSpan } from './rawSpans.ts';

interface Task {
  readonly number: number;
  readonly record: JsonRecord;
}

type Relation = Omit<StandoffRelation, 'id'> & { readonly id: string | undefined };

export function relationsOf(
  { number, record }: Task,
  ids: ReadonlyMap<RawSpan & { readonly tokenEnd?: unknown }, string>,
  problems: Problems,
): Relation[] {
  const byName = new Map<string, string>();
  for (const [{ key, start, end, label, tokenEnd }, id] of ids)
    for (const name of namesOf({ id: key, start, end, label, token_end: tokenEnd }))
      if (!byName.has(name)) byName.set(name, id);
  const annotationAt = (span: unknown, token: unknown) => {
    const names = [...(isRecord(span) ? namesOf(span) : []), ...namesOf({ token_end: token })];
    return byName.get(names.find((name) => byName.has(name)) ?? '');
  };
  return listOf(record['relations'])
    .filter(isRecord)
    .flatMap((relation) => {
      const label = textOf(relation['label']) ?? '';
      const from = annotationAt(relation['head_span'], relation['head']);
      const to = annotationAt(relation['child_span'], relation['child']);
      if (from === undefined || to === undefined) {
        problems.add(number, `The relation ${quoted(label)} has an end that is no span.`);
        return [];
      }
      const origin = relation['origin'] === 'found' ? 'found' : 'annotated';
      return [{ id: textOf(relation['id']), origin, label, from, to }];
    });
}

/** From the most precise to the least. */
function namesOf(span: JsonRecord): string[] {
  const { id, start, end, label, token_end } = span;
  return [
    ...(typeof id === 'string' ? [`id ${id}`] : []),
    ...(typeof start === 'number' && typeof end === 'number'
      ? [`place ${start} ${end} ${textOf(label) ?? ''}`, `place ${start} ${end}`]
      : []),
    ...(typeof token_end === 'number' ? [`token ${token_end}`] : []),
  ];
}
