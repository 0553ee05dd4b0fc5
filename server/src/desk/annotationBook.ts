// A sidecar while an import is entered into it: what is there already is known by its place and what it says.
import type { Anchor } from '../formats/anchor.ts';
import { freeId } from '../formats/itemId.ts';
import type { AnnotationItem, RelationItem, Sidecar, SidecarItem } from '../formats/sidecar.ts';
import type { StandoffAnnotation, StandoffRelation } from '../formats/standoff/standoff.ts';
import type { Span } from '../text/span.ts';
import { placesIn } from './placedItems.ts';
import { isAnnotation, isRelation } from './standoffOf.ts';

export interface Import {
  readonly sidecar: Sidecar;
  /** New in the sidecar, orphans among them. */
  readonly added: readonly AnnotationItem[];
  /** So many were there already; some of them may have got tags or comments that were new. */
  readonly known: number;
  /** Whose words are not in the article, or cannot be told apart there. */
  readonly orphans: readonly AnnotationItem[];
  readonly relations: number;
}

export interface Place {
  readonly anchor: Anchor;
  /** Undefined for an orphan. */
  readonly span: Span | undefined;
}

/** The items of the sidecar, by where they stand and what they say, so that many can be entered in little time. */
export class AnnotationBook {
  readonly #sidecar: Sidecar;
  readonly #items: SidecarItem[];
  readonly #indexes = new Map<string, number[]>();
  readonly #relations = new Set<string>();
  /** From the ids of the import to the item of the first piece. */
  readonly #ids = new Map<string, string>();
  readonly #last = new Map<string, string>();
  readonly #added = new Set<number>();
  readonly #orphans: number[] = [];
  readonly #known = new Set<string>();
  #related = 0;

  constructor(text: string, sidecar: Sidecar) {
    this.#sidecar = sidecar;
    this.#items = [...sidecar.items];
    const placeOf = placesIn(text, sidecar.items);
    for (const [index, item] of this.#items.entries()) {
      if (isRelation(item)) this.#relations.add(relationKey(item));
      if (isAnnotation(item)) this.#file(placeKey(item.anchor, placeOf(item)?.span, item.label), index);
    }
  }

  enter(annotation: StandoffAnnotation, piece: number, { anchor, span }: Place): void {
    const said = saidBy(annotation, piece);
    const key = placeKey(anchor, span, said.label);
    const same = (this.#indexes.get(key) ?? []).find((index) => isBy(this.#items[index], said.creator));
    const index = same ?? this.#items.length;
    if (same === undefined) {
      const id = freeId({ ...this.#sidecar, items: this.#items }, 'annotation', { anchor, ...said });
      this.#items.push({ kind: 'annotation', id, anchor, ...said });
      this.#file(key, index);
      this.#added.add(index);
      if (!span) this.#orphans.push(index);
    } else this.#complete(same, said, annotation.id);
    this.#link(annotation.id, this.#items[index]?.id ?? '');
  }

  relate({ label, from, to }: Pick<StandoffRelation, 'label' | 'from' | 'to'>): void {
    const [start, end] = [this.#ids.get(from), this.#ids.get(to)];
    if (start !== undefined && end !== undefined) this.#addRelation(label, start, end);
  }

  result(): Import {
    const itemsAt = (indexes: readonly number[]) =>
      indexes.flatMap((index) => this.#items[index] ?? []).filter(isAnnotation);
    return {
      sidecar: { ...this.#sidecar, items: this.#items },
      added: itemsAt([...this.#added]),
      known: this.#known.size,
      orphans: itemsAt(this.#orphans),
      relations: this.#related,
    };
  }

  #file(key: string, index: number): void {
    const others = this.#indexes.get(key);
    if (others) others.push(index);
    else this.#indexes.set(key, [index]);
  }

  /** What is there keeps all that it says, and gets what is new. */
  #complete(index: number, said: Said, id: string): void {
    const item = this.#items[index];
    if (item?.kind !== 'annotation') return;
    if (!this.#added.has(index)) this.#known.add(id);
    this.#items[index] = withMore(item, said);
  }

  #link(from: string, id: string): void {
    const before = this.#last.get(from);
    if (before !== undefined && before !== id) this.#addRelation('continues', id, before);
    if (before === undefined) this.#ids.set(from, id);
    this.#last.set(from, id);
  }

  #addRelation(label: string, from: string, to: string): void {
    const said = { anchor: undefined, label, from, to, creator: undefined, created: undefined };
    const key = relationKey(said);
    if (this.#relations.has(key)) return;
    this.#relations.add(key);
    const id = freeId({ ...this.#sidecar, items: this.#items }, 'relation', said);
    this.#items.push({ kind: 'relation', id, ...said });
    this.#related += 1;
  }
}

type Said = Pick<AnnotationItem, 'label' | 'tags' | 'comments' | 'resolved' | 'creator' | 'created'>;

/** Tags and comments once, at the first piece. Facts that a sidecar has no place for become tags, "negation: yes". */
function saidBy(annotation: StandoffAnnotation, piece: number): Said {
  const { label, tags, comments, attributes, creator } = annotation;
  const { resolved, ...facts } = attributes;
  const others = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return {
    label,
    tags: piece === 0 ? [...tags, ...others] : [],
    comments: piece === 0 ? comments.map((one) => ({ ...one, created: undefined })) : [],
    resolved: resolved === 'yes',
    creator,
    created: undefined,
  };
}

/** The item with the tags and comments that it does not have yet. */
export function withMore(
  item: AnnotationItem,
  { tags, comments }: Pick<AnnotationItem, 'tags' | 'comments'>,
): AnnotationItem {
  const texts = new Set(item.comments.map(({ text }) => text));
  return {
    ...item,
    tags: [...new Set([...item.tags, ...tags])],
    comments: [...item.comments, ...comments.filter(({ text }) => !texts.has(text))],
  };
}

/** Where nobody is named in the import, it is taken for what is there, whoever made that. */
function isBy(item: SidecarItem | undefined, creator: string | undefined): boolean {
  return item?.kind === 'annotation' && (creator === undefined || item.creator === creator);
}

function placeKey(anchor: Anchor, span: Span | undefined, label: string): string {
  const place = span ? [span.start, span.end] : ['orphan', anchor.exact, anchor.start];
  return JSON.stringify([place, label]);
}

function relationKey({ label, from, to }: Pick<RelationItem, 'label' | 'from' | 'to'>): string {
  return JSON.stringify([label, from, to]);
}
