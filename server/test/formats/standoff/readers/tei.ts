// Reads TEI P5: elements and spans that have an analysis (`ana`), feature structures, annotations and relations of standOff.
import type { Element } from '@xmldom/xmldom';
import type { ReadAnnotation, ReadDocument } from './readBack.ts';
import { childNamed, childrenOf, descendants, parseXml, walkText } from './xmlTree.ts';

export interface ReadTei extends ReadDocument {
  readonly root: Element;
  /** Names of the elements around the words of each piece, by the id of the piece. */
  readonly elements: ReadonlyMap<string, Element>;
}

type Pieces = Map<string, [number, number]>;

export function readTei(xml: string): ReadTei {
  const root = parseXml(xml);
  if (root.namespaceURI !== 'http://www.tei-c.org/ns/1.0') throw new Error('not TEI');
  checkIds(root);
  const pieces: Pieces = new Map();
  const elements = new Map<string, Element>();
  const text = walkText(
    descendants(root, 'body')[0]!,
    (element, at) => {
      const id = element.getAttribute('xml:id');
      if (!id) return;
      pieces.set(id, [at, at]);
      elements.set(id, element);
    },
    (element, at) => {
      const id = element.getAttribute('xml:id');
      if (id) pieces.get(id)![1] = at;
    },
  );
  for (const span of descendants(root, 'span')) {
    const id = span.getAttribute('xml:id')!;
    pieces.set(id, [pieces.get(pointed(span, 'from'))![0], pieces.get(pointed(span, 'to'))![0]]);
    elements.set(id, span);
  }
  return { root, text, elements, ...readStandOff(childNamed(root, 'standOff'), pieces, elements) };
}

/** `xml:id`s are unique, and what is pointed at is there. */
function checkIds(root: Element): void {
  const ids = new Set<string>();
  const all = [...root.getElementsByTagName('*')];
  for (const element of all) {
    const id = element.getAttribute('xml:id');
    if (id && (ids.has(id) || !/^[A-Za-z_][\w.-]*$/.test(id))) throw new Error(`xml:id ${id}`);
    if (id) ids.add(id);
  }
  for (const element of all) {
    for (const name of ['ana', 'who', 'ref', 'from', 'to', 'prev', 'next', 'target', 'active', 'passive']) {
      for (const pointer of element.getAttribute(name)?.split(' ') ?? []) {
        if (!pointer.startsWith('#') || !ids.has(pointer.slice(1))) throw new Error(`${name}=${pointer}`);
      }
    }
  }
}

function pointed(element: Element, name: string): string {
  return element.getAttribute(name)!.slice(1);
}

function readStandOff(
  standOff: Element | undefined,
  pieces: Pieces,
  elements: ReadonlyMap<string, Element>,
): Omit<ReadDocument, 'text'> {
  if (!standOff) return { annotations: [], relations: [] };
  const facts = childrenOf(standOff).filter(({ localName }) => localName === 'fs');
  const places = new Map(facts.map((fs, index) => [fs.getAttribute('xml:id')!, index]));
  const spans = facts.map((): [number, number][] => []);
  const owners = new Map<string, number>();
  for (const [id, element] of elements) {
    if (!element.getAttribute('ana')) continue;
    owners.set(id, places.get(pointed(element, 'ana'))!);
  }
  // Pieces of one analysis are in the order in which they point at each other.
  for (const [id, owner] of owners) {
    if (elements.get(id)!.getAttribute('prev')) continue;
    for (let at: string | undefined = id; at !== undefined;) {
      spans[owner]!.push(pieces.get(at)!);
      const element: Element = elements.get(at)!;
      at = element.getAttribute('next') ? pointed(element, 'next') : undefined;
    }
  }
  const comments = facts.map((): [string, string | undefined][] => []);
  for (const annotation of descendants(standOff, 'annotation')) {
    if (!annotation.getAttribute('xml:id')) throw new Error('an annotation must have an xml:id');
    const target = annotation.getAttribute('target')!.split(' ')[0]!.slice(1);
    const creator = descendants(annotation, 'name')[0]?.textContent ?? undefined;
    comments[owners.get(target)!]!.push([childNamed(annotation, 'note')!.textContent!, creator]);
  }
  const relations = descendants(standOff, 'relation').map(
    (relation) =>
      [
        childNamed(relation, 'desc')!.textContent!,
        places.get(pointed(relation, 'active'))!,
        places.get(pointed(relation, 'passive'))!,
      ] as const,
  );
  return {
    annotations: facts.map((fs, index) => readFacts(fs, spans[index]!, comments[index]!)),
    relations,
  };
}

function readFacts(
  fs: Element,
  spans: ReadAnnotation['spans'],
  comments: ReadAnnotation['comments'] & {},
): ReadAnnotation {
  const feature = (name: string) => childrenOf(fs).find((f) => f.getAttribute('name') === name);
  const attributes = feature('attributes');
  const tags = feature('tags');
  return {
    spans,
    layer: fs.getAttribute('type')!,
    label: feature('label')!.textContent!,
    origin: feature('origin')!.textContent ?? undefined,
    creator: feature('creator')?.textContent ?? undefined,
    attributes: Object.fromEntries(
      (attributes ? descendants(attributes, 'f') : []).map((f) => [
        f.hasAttribute('n') ? f.getAttribute('n')! : f.getAttribute('name')!,
        f.textContent!,
      ]),
    ),
    tags: tags ? descendants(tags, 'string').map(({ textContent }) => textContent!) : [],
    comments,
  };
}
