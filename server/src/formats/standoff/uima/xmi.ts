// UIMA CAS XMI 1.0, with its type system, as INCEpTION and dkpro-cassis read it.
import { withoutForbidden } from '../../xmlCharacters.ts';
import { CasWriter } from './casWriter.ts';
import { indexRelations } from '../indexRelations.ts';
import type { MarkupAttributes } from '../markup/markup.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffRelation, StandoffWriter } from '../standoff.ts';
import { printTypeSystem } from './uimaTypeSystem.ts';
import { typeNames, uimaTypes } from './uimaTypes.ts';

export const xmi: StandoffWriter = {
  id: 'xmi',
  title: 'UIMA CAS XMI',
  offsetUnit: 'UTF-16 code units',
  leavesOut: '',
  write: (document) => [
    { suffix: '.xmi', text: withoutForbidden(writeCas(document)) },
    { suffix: '.typesystem.xml', text: printTypeSystem(uimaTypes) },
  ],
};

function writeCas(document: StandoffDocument): string {
  const cas = new CasWriter(document.text);
  cas.addAnnotation(
    typeNames.metadata,
    { start: 0, end: document.text.length },
    { language: 'x-unspecified', documentTitle: document.name, documentId: document.name },
  );
  if (document.publicationDate !== undefined)
    cas.add(typeNames.article, { publicationDate: document.publicationDate });
  for (const span of document.sentences) cas.addAnnotation(typeNames.sentence, span, {});
  for (const span of document.tokens) cas.addAnnotation(typeNames.token, span, {});
  const pieces = new Map(document.annotations.map(({ id, spans }) => [id, spans.map(() => cas.newId())]));
  const targets = indexRelations(document.relations);
  for (const annotation of document.annotations) {
    const firstOf = (label: string) => pieces.get(targets(annotation.id, label)[0] ?? '')?.[0];
    const ids = pieces.get(annotation.id) ?? [];
    addPieces(cas, annotation, ids, { speaker: firstOf('speaker'), cue: firstOf('cue') });
    addFacts(cas, annotation, ids);
  }
  const spans = new Map(document.annotations.map((annotation) => [annotation.id, annotation.spans[0]]));
  for (const relation of document.relations) {
    const covered = spans.get(relation.to);
    if (covered) cas.addAnnotation(typeNames.relation, covered, relationFeatures(relation, pieces));
  }
  return cas.print();
}

function relationFeatures(
  { id, origin, label, from, to }: StandoffRelation,
  pieces: ReadonlyMap<string, readonly number[]>,
): MarkupAttributes {
  const [Governor, Dependent] = [pieces.get(from)?.[0], pieces.get(to)?.[0]];
  return { Governor, Dependent, label, identifier: id, origin };
}

function addPieces(
  cas: CasWriter,
  annotation: StandoffAnnotation,
  ids: readonly number[],
  roles: MarkupAttributes,
): void {
  const [features, arrays] = featuresOf(annotation, roles);
  annotation.spans.forEach((span, part) => {
    cas.addAnnotation(typeNames[annotation.layer], span, features, arrays, ids[part]);
  });
}

type Arrays = Readonly<Record<string, readonly string[]>>;

function featuresOf(annotation: StandoffAnnotation, roles: MarkupAttributes): [MarkupAttributes, Arrays] {
  const { layer, label, attributes, tags } = annotation;
  switch (layer) {
    case 'name':
      return [{ value: label, identifier: attributes['entity'] }, {}];
    case 'timex':
      return [{ timexType: label, timexValue: attributes['value'], timexMod: attributes['mod'] }, {}];
    case 'quotation':
      return [{ form: label, ...roles }, {}];
    case 'cue':
      return [{}, {}];
    case 'passage':
      return [{ label }, { tags, comments: annotation.comments.map(({ text }) => text) }];
  }
}

function addFacts(cas: CasWriter, annotation: StandoffAnnotation, ids: readonly number[]): void {
  const { id, layer, origin, label, creator, tags } = annotation;
  const attributes = Object.entries(annotation.attributes).map(([name, value]) =>
    cas.add(typeNames.attribute, { name, value }),
  );
  const comments = annotation.comments.map(({ text, creator: author }) =>
    cas.add(typeNames.comment, { text, creator: author }),
  );
  const features = {
    pieces: listIds(ids),
    identifier: id,
    layer,
    origin,
    label,
    creator,
    attributes: listIds(attributes),
    comments: listIds(comments),
  };
  cas.add(typeNames.facts, features, { tags });
}

/** An array that nothing else refers to stands in an attribute, as ids. */
function listIds(ids: readonly number[]): string | undefined {
  return ids.length > 0 ? ids.join(' ') : undefined;
}
