// Which TEI element stands for an annotation in the text, and what it may stand in.
import { indexRelations } from '../indexRelations.ts';
import type { MarkupAttributes } from '../markup/markup.ts';
import type { Mark } from '../markup/marks.ts';
import type { StandoffAnnotation, StandoffDocument } from '../standoff.ts';
import { teiDate } from './teiDates.ts';
import type { TeiEntities } from './teiEntities.ts';
import { factsId, pieceAttributes, pieceId, wordOf } from './teiNames.ts';

type Named = readonly [name: string, attributes: MarkupAttributes];

/** Names and dates hold phrases, and what somebody says is more than a phrase. */
export function mayHold(outer: Mark, inner: Mark): boolean {
  const { layer } = outer.annotation;
  return inner.annotation.layer !== 'quotation' || (layer !== 'name' && layer !== 'timex');
}

export function teiElements(document: StandoffDocument, entities: TeiEntities): (mark: Mark) => Named {
  const speakerOf = findSpeakers(document, entities);
  return (mark) => {
    const [name, attributes] = nameOf(mark.annotation, entities, speakerOf);
    return [
      name,
      { 'xml:id': pieceId(mark), ...attributes, ana: `#${factsId(mark.index)}`, ...pieceAttributes(mark) },
    ];
  };
}

function nameOf(
  annotation: StandoffAnnotation,
  entities: TeiEntities,
  speakerOf: (quotation: StandoffAnnotation) => string | undefined,
): Named {
  const { layer, label, attributes } = annotation;
  switch (layer) {
    case 'name':
      return nameOfName(annotation, entities);
    case 'timex':
      return [label === 'TIME' ? 'time' : 'date', teiDate(label, attributes['value'])];
    case 'quotation':
      return nameOfQuotation(label, speakerOf(annotation));
    case 'cue':
    case 'passage':
      return ['seg', { type: layer }];
  }
}

const names = new Map([
  ['PER', 'persName'],
  ['ORG', 'orgName'],
  ['LOC', 'placeName'],
]);

function nameOfName(annotation: StandoffAnnotation, entities: TeiEntities): Named {
  const { label, attributes } = annotation;
  const id = entities.idOf(annotation);
  const ref = id === undefined ? undefined : `#${id}`;
  const name = names.get(label);
  return name === undefined ? ['name', { type: wordOf(label), key: attributes['entity'] }] : [name, { ref }];
}

/** Words in marks may be nobody's speech: a title, a word held at arm's length. */
function nameOfQuotation(label: string, who: string | undefined): Named {
  if (label === 'direct') return ['said', { who, direct: 'true' }];
  if (label === 'indirect') return ['said', { who, direct: 'false' }];
  return ['q', { who, type: wordOf(label) }];
}

/** The person in the list, else the words in the text that name the speaker. */
function findSpeakers({ annotations, relations }: StandoffDocument, entities: TeiEntities) {
  const targets = indexRelations(relations);
  const places = new Map(annotations.map((annotation, index) => [annotation.id, { annotation, index }]));
  return ({ id }: StandoffAnnotation): string | undefined => {
    const place = places.get(targets(id, 'speaker')[0] ?? '');
    if (!place) return undefined;
    const entity = entities.idOf(place.annotation);
    return `#${entity ?? pieceId({ index: place.index, part: 0 })}`;
  };
}
