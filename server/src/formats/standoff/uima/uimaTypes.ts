// The types of the UIMA export: those of DKPro Core that INCEpTION knows, and our own for what these have no place for.

export interface UimaFeature {
  readonly name: string;
  readonly range: string;
  /** Of arrays. */
  readonly element?: string;
}

export interface UimaType {
  readonly name: string;
  readonly supertype: string;
  readonly description: string;
  readonly features: readonly UimaFeature[];
}

const dkpro = 'de.tudarmstadt.ukp.dkpro.core.api';
const own = 'org.dateline.type';
const anyAnnotation = 'uima.tcas.Annotation';

export const typeNames = {
  metadata: `${dkpro}.metadata.type.DocumentMetaData`,
  sentence: `${dkpro}.segmentation.type.Sentence`,
  token: `${dkpro}.segmentation.type.Token`,
  name: `${dkpro}.ner.type.NamedEntity`,
  article: `${own}.Article`,
  timex: `${own}.Timex`,
  quotation: `${own}.Quotation`,
  cue: `${own}.Cue`,
  passage: `${own}.Passage`,
  relation: `${own}.Relation`,
  facts: `${own}.Facts`,
  attribute: `${own}.Attribute`,
  comment: `${own}.Comment`,
} as const;

const text = (name: string): UimaFeature => ({ name, range: 'uima.cas.String' });
const texts = (name: string): UimaFeature => ({ name, range: 'uima.cas.StringArray' });
const annotation = (name: string): UimaFeature => ({ name, range: anyAnnotation });
const list = (name: string, element: string): UimaFeature => ({ name, range: 'uima.cas.FSArray', element });

export const uimaTypes: readonly UimaType[] = [
  type(typeNames.metadata, 'uima.tcas.DocumentAnnotation', 'The article (DKPro Core).', [
    text('documentTitle'),
    text('documentId'),
  ]),
  type(typeNames.sentence, anyAnnotation, 'A sentence (DKPro Core).', []),
  type(typeNames.token, anyAnnotation, 'A token (DKPro Core).', []),
  type(typeNames.name, anyAnnotation, 'A name (DKPro Core): its type, and whose it is.', [
    text('value'),
    text('identifier'),
  ]),
  type(typeNames.article, 'uima.cas.TOP', 'What DocumentMetaData has no place for.', [
    text('publicationDate'),
  ]),
  type(typeNames.timex, anyAnnotation, 'A time expression, as in TIMEX3.', [
    text('timexType'),
    text('timexValue'),
    text('timexMod'),
  ]),
  type(
    typeNames.quotation,
    anyAnnotation,
    'The words of a quotation, or a part of one that is interrupted.',
    [text('form'), annotation('speaker'), annotation('cue')],
  ),
  type(typeNames.cue, anyAnnotation, 'The words that say that somebody speaks.', []),
  type(typeNames.passage, anyAnnotation, 'A passage that a person marked.', [
    text('label'),
    texts('tags'),
    texts('comments'),
  ]),
  type(typeNames.relation, anyAnnotation, 'From Governor to Dependent; it covers the Dependent.', [
    annotation('Governor'),
    annotation('Dependent'),
    text('label'),
    text('identifier'),
    text('origin'),
  ]),
  type(typeNames.facts, 'uima.cas.TOP', 'All that is known of an annotation, whatever its type.', [
    list('pieces', anyAnnotation),
    text('identifier'),
    text('layer'),
    text('origin'),
    text('label'),
    text('creator'),
    texts('tags'),
    list('attributes', typeNames.attribute),
    list('comments', typeNames.comment),
  ]),
  type(typeNames.attribute, 'uima.cas.TOP', 'A further fact of an annotation.', [
    text('name'),
    text('value'),
  ]),
  type(typeNames.comment, 'uima.cas.TOP', 'A comment on an annotation.', [text('text'), text('creator')]),
];

function type(
  name: string,
  supertype: string,
  description: string,
  features: readonly UimaFeature[],
): UimaType {
  return { name, supertype, description, features };
}
