// The sidecar, `<article>.annotations.json`: what a user noted about an article, kept beside it as W3C Web Annotations.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { Anchor } from './anchor.ts';
import type { WebAnnotation } from './webAnnotation.ts';

export interface Sidecar {
  /** The file name of the article. */
  readonly source: string;
  /** ISO date or date-time that the user set. */
  readonly publicationDate: string | undefined;
  readonly items: readonly SidecarItem[];
  /** Annotations of other tools, kept as they are. */
  readonly foreign: readonly WebAnnotation[];
}

export type SidecarItem = AnnotationItem | RelationItem | StetItem | JudgementItem | NameItem | SpeakerItem;

interface Identified {
  /** Unique in the file, and made so that files of two people can be merged line by line: "#annotation-1k9f3zq". */
  readonly id: string;
}

/** Who says so and since when. */
export interface Provenance {
  /** As the person calls themselves in the setting `annotator`; undefined where they do not. */
  readonly creator: string | undefined;
  /** ISO date-time in UTC; undefined in files that have none. */
  readonly created: string | undefined;
}

/** A passage that the user marked, with a label, tags or comments: at least one of them. */
export interface AnnotationItem extends Identified, Provenance {
  readonly kind: 'annotation';
  readonly anchor: Anchor;
  /** Empty where there is none. */
  readonly label: string;
  readonly tags: readonly string[];
  /** A thread, the first one first. */
  readonly comments: readonly Comment[];
  /** Whether the user has done with it. */
  readonly resolved: boolean;
}

export interface Comment extends Provenance {
  readonly text: string;
}

/** A directed relation between two annotations. */
export interface RelationItem extends Identified, Provenance {
  readonly kind: 'relation';
  readonly anchor: undefined;
  readonly label: string;
  /** Ids of annotation items. */
  readonly from: string;
  readonly to: string;
}

/** A rule that shall be quiet at a place or, without an anchor, in the whole file. */
export interface StetItem extends Identified {
  readonly kind: 'stet';
  readonly anchor: Anchor | undefined;
  readonly rule: string;
  readonly reason: string;
}

export const judgedLayers = ['mention', 'timex', 'quotation'] as const;
export type JudgedLayer = (typeof judgedLayers)[number];
export const verdicts = ['accepted', 'rejected', 'corrected'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether something that the analysis found is right. */
export interface JudgementItem extends Identified, Provenance {
  readonly kind: 'judgement';
  readonly anchor: Anchor;
  readonly layer: JudgedLayer;
  /** corrected: with `value` it has that value; without, an annotation says what stands there instead. */
  readonly verdict: Verdict;
  /** The right TIMEX3 value of a corrected date: "2022-05-25"; undefined for all else. */
  readonly value: string | undefined;
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

export function emptySidecar(source: string): Sidecar {
  return { source, publicationDate: undefined, items: [], foreign: [] };
}

/** The sidecar of an article has the article's name and this ending. */
export const sidecarSuffix = '.annotations.json';
