// The sidecar as a file: a page of W3C Web Annotations, read and printed.
import type { Sidecar, SidecarItem } from './sidecar.ts';
import { annotationOf, articleAnnotation, itemOf } from './sidecarItems.ts';
import type { WebAnnotation } from './webAnnotation.ts';
import { annotationContext, parsePage } from './webAnnotation.ts';

export type SidecarResult =
  { readonly ok: true; readonly sidecar: Sidecar } | { readonly ok: false; readonly message: string };

/** Reads a sidecar; a damaged one gives a sentence instead, and must then not be written over. */
export function parseSidecar(json: string, source = ''): SidecarResult {
  const page = parsePage(json);
  if (!page.ok) return page;
  const items = new Map<string, SidecarItem>();
  const foreign: WebAnnotation[] = [];
  let publicationDate: string | undefined;
  let article = source;
  for (const annotation of page.annotations) {
    const item = itemOf(annotation);
    if (item === undefined) {
      foreign.push(annotation);
      continue;
    }
    if (item.kind === 'article') publicationDate = item.publicationDate;
    else items.set(unlessTaken(item, items), item);
    if (article === '') article = sourceOf(annotation);
  }
  return {
    ok: true,
    sidecar: { source: article, publicationDate, items: withKeysAsIds(items), foreign },
  };
}

/**
 * Prints with one line an annotation in the order of the text, so that a change is one line of a diff. The annotation of the
 * article itself is the last one, always there, so that no line gains or loses a comma when others come and go.
 */
export function printSidecar({ source, publicationDate, items, foreign }: Sidecar): string {
  const annotations = [
    ...[...items].sort(byPlace).map((item) => annotationOf(source, item)),
    ...foreign,
    articleAnnotation(source, publicationDate),
  ];
  const lines = annotations.map((annotation) => `    ${JSON.stringify(annotation)}`);
  const context = JSON.stringify(annotationContext);
  return `{\n  "@context": ${context},\n  "type": "AnnotationPage",\n  "items": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The same annotation twice, as a merge of two people's files may leave it, is one; another one of the same id gets its own. */
function unlessTaken(item: SidecarItem, items: ReadonlyMap<string, SidecarItem>): string {
  let id = item.id;
  for (let number = 2; ; number += 1) {
    const taken = items.get(id);
    if (!taken || JSON.stringify(taken) === JSON.stringify(item)) return id;
    id = `${item.id}-${number}`;
  }
}

function withKeysAsIds(items: ReadonlyMap<string, SidecarItem>): SidecarItem[] {
  return [...items].map(([id, item]) => (id === item.id ? item : { ...item, id }));
}

function sourceOf({ target }: WebAnnotation): string {
  return typeof target === 'object' && !Array.isArray(target) ? (target.source ?? '') : '';
}

function byPlace(a: SidecarItem, b: SidecarItem): number {
  const place = (item: SidecarItem) => item.anchor?.start ?? -1;
  return place(a) - place(b) || (a.id < b.id ? -1 : 1);
}
