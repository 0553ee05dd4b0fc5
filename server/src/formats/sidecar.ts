// The sidecar, `<article>.annotations.json`: what a user noted about an article, kept beside it as W3C Web Annotations.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { Anchor } from './anchor.ts';
import type { WebAnnotation, WebAnnotationBody } from './webAnnotation.ts';
import { anchorOf, annotationContext, parsePage, selectorsOf } from './webAnnotation.ts';

export interface Sidecar {
  /** The file name of the article. */
  readonly source: string;
  /** ISO date or date-time that the user set. */
  readonly publicationDate: string | undefined;
  readonly items: readonly SidecarItem[];
  /** Annotations of other tools, kept as they are. */
  readonly foreign: readonly WebAnnotation[];
}

export type SidecarItem = NoteItem | StetItem | JudgementItem | NameItem | SpeakerItem;

interface Identified {
  /** Unique in the file: "#annotation-1". */
  readonly id: string;
}

/** A note of the user on a passage. */
export interface NoteItem extends Identified {
  readonly kind: 'annotation';
  readonly anchor: Anchor;
  readonly label: string;
  readonly note: string;
}

/** A rule that shall be quiet at a place or, without an anchor, in the whole file. */
export interface StetItem extends Identified {
  readonly kind: 'stet';
  readonly anchor: Anchor | undefined;
  readonly rule: string;
  readonly reason: string;
}

export type JudgedLayer = 'mention' | 'timex' | 'quotation';
export type Verdict = 'accepted' | 'rejected';

/** Whether something that the analysis found is right. */
export interface JudgementItem extends Identified {
  readonly kind: 'judgement';
  readonly anchor: Anchor;
  readonly layer: JudgedLayer;
  readonly verdict: Verdict;
}

/**
 * What the user says that a name is, wherever it stands in the article; the anchor is the place where it was said. It is no
 * JudgementItem: that is a verdict on something found at a place and is taken back where the place is gone, while this
 * needs nothing to be found and outlives its place.
 */
export interface NameItem extends Identified {
  readonly kind: 'name';
  readonly anchor: Anchor;
  /** As the article reads, without line breaks and Markdown, which the anchored words may have. */
  readonly name: string;
  readonly type: NameJudgement['type'];
}

/** Who speaks a quotation, as the user says; the anchor is its first part. */
export interface SpeakerItem extends Identified {
  readonly kind: 'speaker';
  readonly anchor: Anchor;
  /** Undefined: nobody needs to be named. */
  readonly speaker: string | undefined;
}

export type SidecarResult =
  { readonly ok: true; readonly sidecar: Sidecar } | { readonly ok: false; readonly message: string };

export function emptySidecar(source: string): Sidecar {
  return { source, publicationDate: undefined, items: [], foreign: [] };
}

/** The sidecar of an article has the article's name and this ending. */
export const sidecarSuffix = '.annotations.json';

/** Reads a sidecar; a damaged one gives a sentence instead, and must then not be written over. */
export function parseSidecar(json: string, source = ''): SidecarResult {
  const page = parsePage(json);
  if (!page.ok) return page;
  const items: SidecarItem[] = [];
  const foreign: WebAnnotation[] = [];
  let publicationDate: string | undefined;
  let article = source;
  for (const annotation of page.annotations) {
    const item = itemOf(annotation);
    if (item === undefined) foreign.push(annotation);
    else if (item.kind === 'publicationDate') publicationDate = item.value;
    else items.push(item);
    if (item !== undefined && article === '') article = sourceOf(annotation);
  }
  return { ok: true, sidecar: { source: article, publicationDate, items, foreign } };
}

/** Prints with a line a value and in the order of the text, so that a change is a short diff. */
export function printSidecar(sidecar: Sidecar): string {
  const items = [...sidecar.items].sort(byPlace).map((item) => annotationOf(sidecar.source, item));
  const date =
    sidecar.publicationDate === undefined ? [] : [dateAnnotation(sidecar.source, sidecar.publicationDate)];
  const page = {
    '@context': annotationContext,
    type: 'AnnotationPage',
    items: [...date, ...items, ...sidecar.foreign],
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

const dateId = '#publication-date';
const stetTag = 'stet';
const speakerNamed = 'speaker';
const noSpeakerNeeded = 'no speaker needed';
const nameTypes = [
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
  ['other name', 'MISC'],
  ['no name', 'none'],
] as const;

type ReadItem = SidecarItem | { readonly kind: 'publicationDate'; readonly value: string };

function itemOf(annotation: WebAnnotation): ReadItem | undefined {
  const { id } = annotation;
  if (id === undefined || typeof annotation.motivation !== 'string') return undefined;
  const motivation: string = annotation.motivation;
  const bodyOf = (purpose: string) => bodyText(annotation, purpose);
  const anchor = anchorOf(annotation);
  const tag = bodyOf('tagging');
  const subject = bodyOf('classifying');
  const name = bodyOf('identifying');
  const type = nameTypes.find(([word]) => word === subject)?.[1];
  switch (motivation) {
    case 'describing':
      return id === dateId ? { kind: 'publicationDate', value: bodyOf('describing') } : undefined;
    case 'moderating':
      if (tag !== stetTag || subject === '' || anchor === 'damaged') return undefined;
      return { kind: 'stet', id, anchor, rule: subject, reason: bodyOf('commenting') };
    case 'assessing':
      if (typeof anchor !== 'object' || !isLayer(subject) || !isVerdict(tag)) return undefined;
      return { kind: 'judgement', id, anchor, layer: subject, verdict: tag };
    case 'classifying':
      if (typeof anchor !== 'object' || name.trim() === '' || !type) return undefined;
      return { kind: 'name', id, anchor, name, type };
    case 'identifying':
      if (typeof anchor !== 'object') return undefined;
      if (subject === noSpeakerNeeded) return { kind: 'speaker', id, anchor, speaker: undefined };
      if (subject !== speakerNamed || name.trim() === '') return undefined;
      return { kind: 'speaker', id, anchor, speaker: name };
    case 'commenting':
    case 'tagging':
      if (typeof anchor !== 'object') return undefined;
      return { kind: 'annotation', id, anchor, label: tag, note: bodyOf('commenting') };
    default:
      return undefined;
  }
}

function annotationOf(source: string, item: SidecarItem): WebAnnotation {
  const make = (motivation: string, bodies: readonly (readonly [string, string])[]) => ({
    id: item.id,
    type: 'Annotation' as const,
    motivation,
    body: bodies.filter(([, value]) => value !== '').map(([purpose, value]) => textBody(purpose, value)),
    target: item.anchor ? { source, selector: selectorsOf(item.anchor) } : { source },
  });
  switch (item.kind) {
    case 'annotation':
      return make(item.note === '' ? 'tagging' : 'commenting', [
        ['tagging', item.label],
        ['commenting', item.note],
      ]);
    case 'stet':
      return make('moderating', [
        ['tagging', stetTag],
        ['classifying', item.rule],
        ['commenting', item.reason],
      ]);
    case 'judgement':
      return make('assessing', [
        ['tagging', item.verdict],
        ['classifying', item.layer],
      ]);
    case 'name':
      return make('classifying', [
        ['identifying', item.name],
        ['classifying', nameTypes.find(([, type]) => type === item.type)?.[0] ?? ''],
      ]);
    case 'speaker':
      return make('identifying', [
        ['classifying', item.speaker === undefined ? noSpeakerNeeded : speakerNamed],
        ['identifying', item.speaker ?? ''],
      ]);
  }
}

function dateAnnotation(source: string, value: string): WebAnnotation {
  const body = [textBody('describing', value)];
  return { id: dateId, type: 'Annotation', motivation: 'describing', body, target: { source } };
}

function textBody(purpose: string, value: string): WebAnnotationBody {
  return { type: 'TextualBody', purpose, value };
}

function bodyText(annotation: WebAnnotation, purpose: string): string {
  const bodies = [annotation.body].flat();
  const isMeant = (body: (typeof bodies)[number]) => typeof body === 'object' && body.purpose === purpose;
  const body = bodies.find(isMeant);
  return typeof body === 'object' ? (body.value ?? '') : '';
}

function sourceOf(annotation: WebAnnotation): string {
  const { target } = annotation;
  return typeof target === 'object' && !Array.isArray(target) ? (target.source ?? '') : '';
}

function isLayer(text: string): text is JudgedLayer {
  return text === 'mention' || text === 'timex' || text === 'quotation';
}

function isVerdict(text: string): text is Verdict {
  return text === 'accepted' || text === 'rejected';
}

function byPlace(a: SidecarItem, b: SidecarItem): number {
  const place = (item: SidecarItem) => item.anchor?.start ?? -1;
  return place(a) - place(b) || (a.id < b.id ? -1 : 1);
}
