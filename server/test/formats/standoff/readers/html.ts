// Reads the HTML page with parse5, as a browser would: the text of `article`, its marks, the notes and the relations.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import type { ReadAnnotation, ReadDocument } from './readBack.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

export interface ReadHtml extends ReadDocument {
  /** Of the annotations, in the same order. */
  readonly ids: readonly string[];
  readonly elements: readonly Element[];
  readonly errors: readonly string[];
}

export function readHtml(html: string): ReadHtml {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const elements = elementsOf(document);
  const article = elements.find(({ tagName }) => tagName === 'article')!;
  const found = new Map<string, { annotation: ReadAnnotation; spans: [number, number][] }>();
  const text = walk(article, (element, start, end) => {
    const id = attribute(element, 'data-id');
    if (id === undefined) return;
    const entry = found.get(id) ?? { annotation: describe(element, elements, id), spans: [] };
    found.set(id, entry);
    const part = Number(attribute(element, 'data-part')) - 1;
    const span = (entry.spans[part] ??= [start, end]);
    entry.spans[part] = [Math.min(span[0], start), Math.max(span[1], end)];
  });
  const places = new Map([...found.keys()].map((id, index) => [id, index]));
  const relations = elements
    .filter((element) => attribute(element, 'data-from') !== undefined)
    .map((element) => {
      const end = (name: string) => places.get(attribute(element, name)!)!;
      return [attribute(element, 'data-label')!, end('data-from'), end('data-to')] as const;
    });
  const annotations = [...found.values()].map(({ annotation, spans }) => ({ ...annotation, spans }));
  return { text, annotations, relations, ids: [...found.keys()], elements, errors };
}

function describe(element: Element, elements: readonly Element[], id: string): ReadAnnotation {
  const note = elements.find((one) => attribute(one, 'data-for') === id);
  const inNote = note ? elementsOf(note) : [];
  const classed = (name: string) => inNote.filter((one) => attribute(one, 'class') === name);
  return {
    spans: [],
    layer: attribute(element, 'data-layer')!,
    label: attribute(element, 'data-label')!,
    origin: attribute(element, 'data-origin'),
    tags: classed('tag').map(textOf),
    comments: classed('comment').map((comment) => {
      const author = elementsOf(comment).find(({ tagName }) => tagName === 'b');
      const text = textOf(comment);
      return author ? [text.slice(textOf(author).length + 1), textOf(author)] : [text, undefined];
    }),
  };
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(element: Element): string {
  return walk(element, () => undefined);
}

function elementsOf(root: Node): Element[] {
  const children = 'childNodes' in root ? root.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function walk(root: Element, seen: (element: Element, start: number, end: number) => void): string {
  let text = '';
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    const start = text.length;
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('tagName' in node && node !== root) seen(node, start, text.length);
  };
  visit(root);
  return text;
}
