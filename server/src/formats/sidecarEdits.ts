// Changes of a sidecar, each a pure function from one sidecar to the next.
import { nameKey } from '../annotators/register/register.ts';
import type { Anchor } from './anchor.ts';
import { freeId, idMaker } from './itemId.ts';
import type {
  AnnotationItem,
  JudgementItem,
  NameItem,
  Provenance,
  RelationItem,
  Sidecar,
  SidecarItem,
  SpeakerItem,
  StetItem,
} from './sidecar.ts';

const nobody: Provenance = { creator: undefined, created: undefined };

/** What a new annotation says. */
export type Mark = Partial<Pick<AnnotationItem, 'label' | 'tags'>> & { readonly comment?: string };

export interface AnchoredMark extends Mark {
  readonly anchor: Anchor;
}

/** Adding what the same person marked already, with the same label, changes nothing. */
export function addAnnotation(sidecar: Sidecar, anchor: Anchor, mark: Mark, by = nobody): Sidecar {
  return addAnnotations(sidecar, [{ ...mark, anchor }], by).sidecar;
}

/** `addAnnotation` for many at once; `ids` are those of the annotations that were made. */
export function addAnnotations(
  sidecar: Sidecar,
  marks: readonly AnchoredMark[],
  by = nobody,
): { readonly sidecar: Sidecar; readonly ids: readonly string[] } {
  const known = new Set(sidecar.items.flatMap((item) => (item.kind === 'annotation' ? [keyOf(item)] : [])));
  const idFor = idMaker(sidecar);
  const made = marks.flatMap(({ anchor, label = '', tags = [], comment = '' }): AnnotationItem[] => {
    const comments = comment === '' ? [] : [{ text: comment, ...by }];
    const said = { anchor, label, tags, comments, resolved: false, ...by };
    if (comment === '' && tags.length === 0 && known.has(keyOf(said))) return [];
    known.add(keyOf(said));
    return [{ kind: 'annotation', id: idFor('annotation', said), ...said }];
  });
  if (made.length === 0) return { sidecar, ids: [] };
  return { sidecar: { ...sidecar, items: [...sidecar.items, ...made] }, ids: made.map(({ id }) => id) };
}

function keyOf({ anchor, label, creator }: Pick<AnnotationItem, 'anchor' | 'label' | 'creator'>): string {
  return JSON.stringify([anchor.exact, anchor.start, label, creator]);
}

/** A relation that is there already is not added twice. */
export function addRelation(
  sidecar: Sidecar,
  relation: Pick<RelationItem, 'label' | 'from' | 'to'>,
  by = nobody,
): Sidecar {
  const { label, from, to } = relation;
  const same = (item: SidecarItem) =>
    item.kind === 'relation' && item.label === label && item.from === from && item.to === to;
  if (sidecar.items.some(same)) return sidecar;
  const said = { anchor: undefined, label, from, to, ...by };
  return add(sidecar, { kind: 'relation', id: freeId(sidecar, 'relation', said), ...said });
}

/** Changes an annotation; one that is not there is passed over. */
export function changeAnnotation(
  sidecar: Sidecar,
  id: string,
  change: (annotation: AnnotationItem) => AnnotationItem,
): Sidecar {
  const items = sidecar.items.map((item) =>
    item.id === id && item.kind === 'annotation' ? change(item) : item,
  );
  return { ...sidecar, items };
}

/** Without an anchor the rule is quiet in the whole file. Adding one that is there already changes nothing. */
export function addStet(sidecar: Sidecar, rule: string, anchor: Anchor | undefined, reason = ''): Sidecar {
  const same = (item: SidecarItem): item is StetItem =>
    item.kind === 'stet' && item.rule === rule && sameAnchor(item.anchor, anchor);
  if (sidecar.items.some(same)) return sidecar;
  return add(sidecar, { kind: 'stet', id: freeId(sidecar, 'stet', { rule, anchor }), anchor, rule, reason });
}

type Judgement = Pick<JudgementItem, 'verdict'> & { readonly value?: string | undefined };

/** Something that the analysis found. */
export type JudgedPlace = Pick<JudgementItem, 'layer' | 'anchor'>;

/** A later judgement of the same thing replaces the earlier one. */
export function addJudgement(
  sidecar: Sidecar,
  anchor: Anchor,
  { layer, ...judgement }: Judgement & Pick<JudgementItem, 'layer'>,
  by = nobody,
): Sidecar {
  return addJudgements(sidecar, [{ layer, anchor }], judgement, by);
}

/** `addJudgement` for many at once. */
export function addJudgements(
  sidecar: Sidecar,
  places: readonly JudgedPlace[],
  { verdict, value }: Judgement,
  by = nobody,
): Sidecar {
  const rest = forgetJudgements(sidecar, places);
  const idFor = idMaker(rest);
  const made = places.map(({ layer, anchor }): JudgementItem => {
    const id = idFor('judgement', { layer, anchor });
    return { kind: 'judgement', id, anchor, layer, verdict, value, ...by };
  });
  return { ...rest, items: [...rest.items, ...made] };
}

export function forgetJudgements(sidecar: Sidecar, places: readonly JudgedPlace[]): Sidecar {
  const placeOf = ({ layer, anchor }: JudgedPlace) => JSON.stringify([layer, anchor.exact, anchor.start]);
  const meant = new Set(places.map(placeOf));
  const items = sidecar.items.filter((item) => item.kind !== 'judgement' || !meant.has(placeOf(item)));
  return { ...sidecar, items };
}

/** Takes back that a name is none, or another thing, wherever that was said. */
export function forgetRejections(sidecar: Sidecar, name: string): Sidecar {
  const isRejection = (item: SidecarItem) =>
    item.kind === 'judgement' &&
    item.verdict !== 'accepted' &&
    item.layer === 'mention' &&
    nameKey(item.anchor.exact) === nameKey(name);
  return { ...sidecar, items: sidecar.items.filter((item) => !isRejection(item)) };
}

/** A later judgement of a name replaces the earlier one, and takes back that the name was rejected where it was found. */
export function judgeName(sidecar: Sidecar, anchor: Anchor, name: string, type: NameItem['type']): Sidecar {
  const rest = forgetRejections(forgetName(sidecar, name), name);
  return add(rest, { kind: 'name', id: freeId(rest, 'name', { name: nameKey(name) }), anchor, name, type });
}

export function forgetName(sidecar: Sidecar, name: string): Sidecar {
  const isMeant = (item: SidecarItem) => item.kind === 'name' && nameKey(item.name) === nameKey(name);
  return { ...sidecar, items: sidecar.items.filter((item) => !isMeant(item)) };
}

/** `speaker` undefined: nobody needs to be named. Takes the place of the answers that were given for the same quotation. */
export function setSpeaker(
  sidecar: Sidecar,
  anchor: Anchor,
  speaker: string | undefined,
  isSame: (anchor: Anchor) => boolean,
): Sidecar {
  const rest = forgetSpeaker(sidecar, isSame);
  return add(rest, { kind: 'speaker', id: freeId(rest, 'speaker', { anchor }), anchor, speaker });
}

export function forgetSpeaker(sidecar: Sidecar, isSame: (anchor: Anchor) => boolean): Sidecar {
  const isMeant = (item: SidecarItem): item is SpeakerItem => item.kind === 'speaker' && isSame(item.anchor);
  return { ...sidecar, items: sidecar.items.filter((item) => !isMeant(item)) };
}

/** Relations of an annotation that is removed go with it. */
export function removeItems(sidecar: Sidecar, ids: ReadonlySet<string>): Sidecar {
  const hangs = (item: SidecarItem) => item.kind === 'relation' && (ids.has(item.from) || ids.has(item.to));
  return { ...sidecar, items: sidecar.items.filter((item) => !ids.has(item.id) && !hangs(item)) };
}

export function withPublicationDate(sidecar: Sidecar, publicationDate: string | undefined): Sidecar {
  return { ...sidecar, publicationDate };
}

function add(sidecar: Sidecar, item: SidecarItem): Sidecar {
  return { ...sidecar, items: [...sidecar.items, item] };
}

function sameAnchor(a: Anchor | undefined, b: Anchor | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.exact === b.exact && a.start === b.start);
}
