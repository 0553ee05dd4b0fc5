// How things are called in a TEI file: ids of annotations and of their pieces, and types.
import type { MarkupAttributes } from '../markup/markup.ts';
import type { Mark } from '../markup/marks.ts';

/** The feature structure of an annotation. */
export function factsId(index: number): string {
  return `a${index + 1}`;
}

/** The element or span of a piece of an annotation. */
export function pieceId({ index, part }: Pick<Mark, 'index' | 'part'>): string {
  return `${factsId(index)}.${part + 1}`;
}

/** A comment on an annotation: TEI wants an id of every `annotation`. */
export function commentId(index: number, number: number): string {
  return `${factsId(index)}.c${number + 1}`;
}

/** Pieces of an interrupted quotation point at one another. */
export function pieceAttributes({ index, part, annotation }: Mark): MarkupAttributes {
  const link = (to: number) => (annotation.spans[to] ? `#${pieceId({ index, part: to })}` : undefined);
  return { prev: link(part - 1), next: link(part + 1) };
}

/** TEI's types are one word. */
export function wordOf(label: string): string | undefined {
  return /^[^\p{C}\p{Z}]+$/u.test(label) ? label : undefined;
}
