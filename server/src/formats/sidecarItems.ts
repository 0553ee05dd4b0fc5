// What each kind of item of a sidecar is as a W3C Web Annotation, in both directions.
import type { Anchor } from './anchor.ts';
import { isPlain } from './plainAnnotation.ts';
import type { Comment, JudgedLayer, Provenance, SidecarItem, Verdict } from './sidecar.ts';
import { judgedLayers, verdicts } from './sidecar.ts';
import type { WebAnnotation, WebAnnotationBody } from './webAnnotation.ts';
import { anchorOf, selectorsOf } from './webAnnotation.ts';

/** The annotation of the article as a whole. */
export interface ArticleItem {
  readonly kind: 'article';
  readonly publicationDate: string | undefined;
}

/** Undefined for what is another tool's: it says more than an item can hold, so it is kept as it is. */
export function itemOf(annotation: WebAnnotation): SidecarItem | ArticleItem | undefined {
  const { id, motivation } = annotation;
  if (id === undefined || !isPlain(annotation) || !isKnown(annotation)) return undefined;
  if (id === articleId || id === formerArticleId)
    return { kind: 'article', publicationDate: textIn(annotation, 'describing') };
  if (motivation === 'linking') return relationOf(id, annotation);
  const anchor = anchorOf(annotation);
  if (motivation === 'moderating') return stetOf(id, annotation, anchor);
  if (typeof anchor !== 'object') return undefined;
  switch (motivation) {
    case 'assessing':
      return judgementOf(id, annotation, anchor);
    case 'classifying':
      return nameOf(id, annotation, anchor);
    case 'identifying':
      return speakerOf(id, annotation, anchor);
    case 'commenting':
    case 'tagging':
      return markOf(id, annotation, anchor);
    default:
      return undefined;
  }
}

export function annotationOf(source: string, item: SidecarItem): WebAnnotation {
  const made = 'creator' in item ? provenanceTo(item) : {};
  const target = item.anchor ? { source, selector: selectorsOf(item.anchor) } : { source };
  return {
    id: item.id,
    type: 'Annotation',
    motivation: motivationOf(item),
    ...made,
    body: bodiesOf(item),
    target: item.kind === 'relation' ? item.from : target,
  };
}

export function articleAnnotation(source: string, publicationDate: string | undefined): WebAnnotation {
  const date = publicationDate === undefined ? {} : { body: [textBody('describing', publicationDate)] };
  return { id: articleId, type: 'Annotation', motivation: 'describing', ...date, target: { source } };
}

const articleId = '#article';
const formerArticleId = '#publication-date';
const stetTag = 'stet';
const resolvedTag = 'resolved';
const speakerNamed = 'speaker';
const noSpeakerNeeded = 'no speaker needed';
const nameTypes = [
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
  ['other name', 'MISC'],
  ['no name', 'none'],
] as const;

/** The bodies that an annotation of a motivation may have. */
const purposes: Readonly<Record<string, readonly string[]>> = {
  describing: ['describing'],
  linking: ['classifying', 'linking'],
  moderating: ['tagging', 'classifying', 'commenting'],
  assessing: ['tagging', 'classifying', 'describing'],
  classifying: ['identifying', 'classifying'],
  identifying: ['classifying', 'identifying'],
  commenting: ['classifying', 'tagging', 'commenting', 'replying', 'assessing'],
  tagging: ['classifying', 'tagging', 'assessing'],
};

/** Whether its bodies are those that are read, each that can be there once no more than once. */
function isKnown(annotation: WebAnnotation): boolean {
  const known = purposes[String(annotation.motivation)];
  const found = bodiesIn(annotation).map(({ purpose = '' }) => purpose);
  const single = found.filter((purpose) => !['tagging', 'commenting', 'replying'].includes(purpose));
  return found.every((purpose) => known?.includes(purpose)) && new Set(single).size === single.length;
}

function motivationOf(item: SidecarItem): string {
  switch (item.kind) {
    case 'annotation':
      return item.comments.length === 0 ? 'tagging' : 'commenting';
    case 'relation':
      return 'linking';
    case 'stet':
      return 'moderating';
    case 'judgement':
      return 'assessing';
    case 'name':
      return 'classifying';
    case 'speaker':
      return 'identifying';
  }
}

function bodiesOf(item: SidecarItem): WebAnnotationBody[] {
  switch (item.kind) {
    case 'annotation':
      return [
        textBody('classifying', item.label),
        ...item.tags.map((tag) => textBody('tagging', tag)),
        ...item.comments.map(commentTo),
        ...(item.resolved ? [textBody('assessing', resolvedTag)] : []),
      ];
    case 'relation':
      return [
        textBody('classifying', item.label),
        { type: 'SpecificResource', purpose: 'linking', source: item.to },
      ];
    case 'stet':
      return [
        textBody('tagging', stetTag),
        textBody('classifying', item.rule),
        ...some('commenting', item.reason),
      ];
    case 'judgement':
      return [
        textBody('tagging', item.verdict),
        textBody('classifying', item.layer),
        ...some('describing', item.value ?? ''),
      ];
    case 'name':
      return [
        textBody('identifying', item.name),
        textBody('classifying', nameTypes.find(([, type]) => type === item.type)?.[0] ?? ''),
      ];
    case 'speaker':
      return [
        textBody('classifying', item.speaker === undefined ? noSpeakerNeeded : speakerNamed),
        ...some('identifying', item.speaker ?? ''),
      ];
  }
}

/** Before labels and tags were told apart, the first tag was the label. */
function markOf(id: string, annotation: WebAnnotation, anchor: Anchor): SidecarItem {
  const bodies = bodiesIn(annotation);
  const tags = bodies.flatMap(({ purpose, value }) => (purpose === 'tagging' ? (value ?? '') : []));
  const label = textIn(annotation, 'classifying') ?? tags.shift() ?? '';
  const comments = bodies.filter(({ purpose }) => purpose === 'commenting' || purpose === 'replying');
  const resolved = textIn(annotation, 'assessing') === resolvedTag;
  return {
    kind: 'annotation',
    id,
    anchor,
    label,
    tags,
    comments: comments.map((body) => ({ text: body.value ?? '', ...provenanceFrom(body) })),
    resolved,
    ...provenanceFrom(annotation),
  };
}

function relationOf(id: string, annotation: WebAnnotation): SidecarItem | undefined {
  const { target: from } = annotation;
  const to = bodiesIn(annotation).find(({ purpose }) => purpose === 'linking')?.source;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const label = textIn(annotation, 'classifying') ?? '';
  return { kind: 'relation', id, anchor: undefined, label, from, to, ...provenanceFrom(annotation) };
}

function stetOf(
  id: string,
  annotation: WebAnnotation,
  anchor: ReturnType<typeof anchorOf>,
): SidecarItem | undefined {
  const rule = textIn(annotation, 'classifying') ?? '';
  if (textIn(annotation, 'tagging') !== stetTag || rule === '' || anchor === 'damaged') return undefined;
  return { kind: 'stet', id, anchor, rule, reason: textIn(annotation, 'commenting') ?? '' };
}

function judgementOf(id: string, annotation: WebAnnotation, anchor: Anchor): SidecarItem | undefined {
  const layer = judgedLayers.find((one): one is JudgedLayer => one === textIn(annotation, 'classifying'));
  const verdict = verdicts.find((one): one is Verdict => one === textIn(annotation, 'tagging'));
  if (!layer || !verdict) return undefined;
  const value = textIn(annotation, 'describing');
  return { kind: 'judgement', id, anchor, layer, verdict, value, ...provenanceFrom(annotation) };
}

function nameOf(id: string, annotation: WebAnnotation, anchor: Anchor): SidecarItem | undefined {
  const name = textIn(annotation, 'identifying') ?? '';
  const type = nameTypes.find(([word]) => word === textIn(annotation, 'classifying'))?.[1];
  return name.trim() === '' || !type ? undefined : { kind: 'name', id, anchor, name, type };
}

function speakerOf(id: string, annotation: WebAnnotation, anchor: Anchor): SidecarItem | undefined {
  const subject = textIn(annotation, 'classifying');
  const name = textIn(annotation, 'identifying') ?? '';
  if (subject === noSpeakerNeeded) return { kind: 'speaker', id, anchor, speaker: undefined };
  if (subject !== speakerNamed || name.trim() === '') return undefined;
  return { kind: 'speaker', id, anchor, speaker: name };
}

function textBody(purpose: string, value: string): WebAnnotationBody {
  return { type: 'TextualBody', purpose, value };
}

function some(purpose: string, value: string): WebAnnotationBody[] {
  return value === '' ? [] : [textBody(purpose, value)];
}

function commentTo(comment: Comment, index: number): WebAnnotationBody {
  return { ...textBody(index === 0 ? 'commenting' : 'replying', comment.text), ...provenanceTo(comment) };
}

function bodiesIn({ body }: WebAnnotation): WebAnnotationBody[] {
  return [body].flat().filter((one): one is WebAnnotationBody => typeof one === 'object');
}

function textIn(annotation: WebAnnotation, purpose: string): string | undefined {
  return bodiesIn(annotation).find((body) => body.purpose === purpose)?.value;
}

function provenanceFrom({ creator, created }: Pick<WebAnnotation, 'creator' | 'created'>): Provenance {
  const name =
    typeof creator === 'object' && creator !== null && 'name' in creator ? creator.name : undefined;
  return {
    creator: typeof name === 'string' ? name : undefined,
    created: typeof created === 'string' ? created : undefined,
  };
}

function provenanceTo({ creator, created }: Provenance) {
  return {
    ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
    ...(created === undefined ? {} : { created }),
  };
}
