// Writes W3C Web Annotations as JSON-LD: a page of annotations whose targets are described by quote and by position.
import type { DescribeSpan } from '../../anchor.ts';
import { spanDescriber } from '../../anchor.ts';
import { annotationContext, selectorsOf } from '../../webAnnotation.ts';
import { factsOf } from '../facts.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffRelation, StandoffWriter } from '../standoff.ts';

export const w3cWriter: StandoffWriter = {
  id: 'w3c',
  title: 'W3C Web Annotations (JSON-LD)',
  offsetUnit: 'Unicode code points',
  leavesOut: 'The text itself: each annotation has the words that it stands on.',
  write: (document) => [{ suffix: '.jsonld', text: `${JSON.stringify(pageOf(document), undefined, 2)}\n` }],
};

function pageOf(document: StandoffDocument): object {
  const describe = spanDescriber(document.text);
  const items = [
    ...dateOf(document),
    ...document.annotations.map((annotation) => itemOf(document, annotation, describe)),
    ...document.relations.map(linkOf),
  ];
  return { '@context': annotationContext, type: 'AnnotationPage', items };
}

/** As in a sidecar. */
function dateOf({ name, publicationDate }: StandoffDocument): object[] {
  if (publicationDate === undefined) return [];
  const body = [textBody('describing', publicationDate)];
  const about = { type: 'Annotation', motivation: 'describing' };
  return [{ id: '#publication-date', ...about, body, target: { source: name } }];
}

function itemOf(document: StandoffDocument, annotation: StandoffAnnotation, describe: DescribeSpan): object {
  const targets = annotation.spans.map((span) => ({
    source: document.name,
    selector: selectorsOf(describe(span)),
  }));
  return {
    id: iriOf(annotation.id),
    type: 'Annotation',
    motivation: motivationOf(annotation),
    ...(annotation.creator === undefined ? {} : { creator: personOf(annotation.creator) }),
    ...generatorOf(annotation.origin),
    body: bodiesOf(annotation),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function motivationOf({ comments, label, tags }: StandoffAnnotation): string {
  if (comments.length > 0) return 'commenting';
  return label === '' && tags.length > 0 ? 'tagging' : 'classifying';
}

function bodiesOf(annotation: StandoffAnnotation): object[] {
  const { label, tags, comments } = annotation;
  const facts = factsOf(annotation).filter(([name]) => name !== 'origin' && name !== 'creator');
  return [
    // A tag without a label before it is read as the label, as other tools mean it.
    ...(label === '' && tags.length === 0 ? [] : [textBody('classifying', label)]),
    ...tags.map((tag) => textBody('tagging', tag)),
    ...comments.map(({ text, creator }) => ({
      ...textBody('commenting', text),
      ...(creator === undefined ? {} : { creator: personOf(creator) }),
    })),
    ...facts.map(([name, value]) => ({ ...textBody('describing', value), label: name })),
  ];
}

/** As Recogito writes relations: the targets are the two annotations. */
function linkOf({ id, label, from, to, origin }: StandoffRelation): object {
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: 'linking',
    ...generatorOf(origin),
    body: [textBody('classifying', label)],
    target: [{ id: iriOf(from) }, { id: iriOf(to) }],
  };
}

function generatorOf(origin: 'found' | 'annotated'): object {
  return origin === 'found' ? { generator: { type: 'Software', name: 'Dateline' } } : {};
}

function personOf(name: string): object {
  return { type: 'Person', name };
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value };
}

/** Ids are IRIs: within the file, fragments of it. */
function iriOf(id: string): string {
  return id.startsWith('#') ? id : `#${id}`;
}
