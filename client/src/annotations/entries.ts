// What the Annotations view lists: annotations and what was said of suggestions, each with its article, and the state it is in.
import type {
  AnnotatedArticle,
  AnnotationRelation,
  LabelColor,
  PlacedAnnotation,
  PlacedJudgement,
} from '../../../server/src/protocol/annotations.ts';

export type Entry = AnnotationEntry | JudgementEntry;

interface InArticle {
  readonly uri: string;
  /** The people of the article whom the passage mentions, where that was asked. */
  readonly people: readonly string[];
}

export interface AnnotationEntry extends InArticle {
  readonly kind: 'annotation';
  readonly item: PlacedAnnotation;
  readonly color: LabelColor | undefined;
  readonly relations: readonly RelationEntry[];
}

export interface JudgementEntry extends InArticle {
  readonly kind: 'judgement';
  readonly item: PlacedJudgement;
}

/** A relation as seen from the annotation that it goes out from. */
export interface RelationEntry extends Pick<InArticle, 'uri'> {
  readonly kind: 'relation';
  readonly item: AnnotationRelation;
  /** The annotation at its other end, if that is still there. */
  readonly other: PlacedAnnotation | undefined;
}

export const states = ['orphan', 'check', 'open', 'resolved', 'rejected', 'corrected', 'accepted'] as const;
export type EntryState = (typeof states)[number];

/** By article and annotation. */
export type PeopleOf = (uri: string, id: string) => readonly string[];

export function entriesOf({ uri, annotations }: AnnotatedArticle, peopleOf: PeopleOf): Entry[] {
  const colors = new Map(annotations.labels.map(({ name, color }) => [name, color]));
  const byId = new Map(annotations.annotations.map((one) => [one.id, one]));
  const outgoing = new Map<string, RelationEntry[]>();
  for (const item of annotations.relations) {
    const relation = { kind: 'relation', uri, item, other: byId.get(item.to) } as const;
    const list = outgoing.get(item.from);
    if (list) list.push(relation);
    else outgoing.set(item.from, [relation]);
  }
  const marked = annotations.annotations.map((item): Entry => {
    const relations = outgoing.get(item.id) ?? [];
    const color = colors.get(item.label);
    return { kind: 'annotation', uri, item, color, relations, people: peopleOf(uri, item.id) };
  });
  const judged = annotations.judgements.map((item): Entry => {
    return { kind: 'judgement', uri, item, people: peopleOf(uri, item.id) };
  });
  return [...marked, ...judged];
}

export function stateOf(entry: Entry): EntryState {
  const { item } = entry;
  if ('orphan' in item ? item.orphan : item.range === null) return 'orphan';
  if (item.certainty !== null && item.certainty !== 'exact') return 'check';
  if ('orphan' in item) return item.state;
  return item.resolved ? 'resolved' : 'open';
}

/** Whether somebody has to look at it because the text has changed. */
export function isToCheck(entry: Entry): boolean {
  const state = stateOf(entry);
  return state === 'orphan' || state === 'check';
}
