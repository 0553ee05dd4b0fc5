// The people, bodies and places of an article as TEI lists them, from the attribute "entity" of names.
import type { StandoffAnnotation } from '../standoff.ts';
import { element, escapeText } from '../markup/xmlWriter.ts';

export interface TeiEntities {
  /** The `xml:id` of whom a name means; undefined where it says none, or where TEI has no list for its type. */
  readonly idOf: (name: StandoffAnnotation) => string | undefined;
  readonly lists: readonly string[];
}

const kinds = [
  { label: 'PER', list: 'listPerson', item: 'person', name: 'persName' },
  { label: 'ORG', list: 'listOrg', item: 'org', name: 'orgName' },
  { label: 'LOC', list: 'listPlace', item: 'place', name: 'placeName' },
] as const;

export function entitiesOf(annotations: readonly StandoffAnnotation[]): TeiEntities {
  const ids = new Map<string, string>();
  const lists = kinds.map(({ label, list, item, name }) => {
    const entries: string[] = [];
    for (const annotation of annotations) {
      const key = keyOf(annotation);
      if (annotation.label !== label || key === undefined || ids.has(key)) continue;
      ids.set(key, `e${ids.size + 1}`);
      const called = element(name, {}, escapeText(annotation.attributes['entity'] ?? ''));
      entries.push(element(item, { 'xml:id': ids.get(key) }, called));
    }
    return entries.length > 0 ? [element(list, {}, entries.join('\n'))] : [];
  });
  return { idOf: (annotation) => ids.get(keyOf(annotation) ?? ''), lists: lists.flat() };
}

/** A person and a place can have one name. */
function keyOf({ layer, label, attributes }: StandoffAnnotation): string | undefined {
  const entity = attributes['entity'];
  return layer === 'name' && entity !== undefined ? `${label} ${entity}` : undefined;
}
