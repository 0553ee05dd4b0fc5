// The standOff of a TEI file: entities, spans between anchors, the facts of each annotation, comments and relations.
import type { Mark } from '../markup/marks.ts';
import type { StandoffAnnotation, StandoffComment, StandoffDocument, StandoffRelation } from '../standoff.ts';
import type { TeiEntities } from './teiEntities.ts';
import { commentId, factsId, pieceAttributes, pieceId, wordOf } from './teiNames.ts';
import { element, escapeText } from '../markup/xmlWriter.ts';

export function printStandOff(
  { annotations, relations }: StandoffDocument,
  pointed: readonly Mark[],
  entities: TeiEntities,
): string {
  const places = new Map(annotations.map(({ id }, index) => [id, index]));
  const parts = [
    ...entities.lists,
    ...list('spanGrp', pointed.map(printSpan)),
    ...annotations.map(printFacts),
    ...list('listAnnotation', annotations.flatMap(printComments)),
    ...list(
      'listRelation',
      relations.flatMap((relation) => printRelation(relation, places)),
    ),
  ];
  return parts.length > 0 ? element('standOff', {}, `\n${parts.join('\n')}\n`) : '';
}

function list(name: string, items: readonly string[]): readonly string[] {
  return items.length > 0 ? [element(name, {}, `\n${items.join('\n')}\n`)] : [];
}

function printSpan(mark: Mark): string {
  const id = pieceId(mark);
  return element('span', {
    'xml:id': id,
    from: `#${id}.start`,
    to: `#${id}.end`,
    ana: `#${factsId(mark.index)}`,
    ...pieceAttributes(mark),
  });
}

function printFacts(annotation: StandoffAnnotation, index: number): string {
  const { layer, label, origin, creator, tags, attributes } = annotation;
  const further = Object.entries(attributes).map(([name, value]) => feature(name, string(value)));
  const features = [
    feature('label', string(label)),
    feature('origin', string(origin)),
    ...(creator === undefined ? [] : [feature('creator', string(creator))]),
    ...(tags.length > 0
      ? [feature('tags', element('vColl', { org: 'list' }, tags.map(string).join('')))]
      : []),
    ...(further.length > 0 ? [feature('attributes', element('fs', {}, further.join('')))] : []),
  ];
  return element('fs', { 'xml:id': factsId(index), type: layer }, features.join(''));
}

/** The name of a feature is an XML name; one that is not is in `n` as it is. */
function feature(name: string, value: string): string {
  const isName = /^[A-Za-z_][\w.-]*$/.test(name);
  return element('f', { name: isName ? name : 'other', n: isName ? undefined : name }, value);
}

function string(text: string): string {
  return element('string', {}, escapeText(text));
}

function printComments({ spans, comments }: StandoffAnnotation, index: number): string[] {
  const target = spans.map((_, part) => `#${pieceId({ index, part })}`).join(' ');
  return comments.map(({ text, creator }: StandoffComment, number) => {
    const id = commentId(index, number);
    const author = element('resp', {}, 'creator') + element('name', {}, escapeText(creator ?? ''));
    const content = creator === undefined ? '' : element('respStmt', {}, author);
    return element(
      'annotation',
      { 'xml:id': id, motivation: 'commenting', target },
      content + element('note', {}, escapeText(text)),
    );
  });
}

function printRelation(
  { label, origin, from, to }: StandoffRelation,
  places: ReadonlyMap<string, number>,
): string[] {
  const [active, passive] = [places.get(from), places.get(to)];
  if (active === undefined || passive === undefined) return [];
  const attributes = {
    name: wordOf(label) ?? 'other',
    type: origin,
    active: `#${factsId(active)}`,
    passive: `#${factsId(passive)}`,
  };
  return [element('relation', attributes, element('desc', {}, escapeText(label)))];
}
