// The shape of the outline: groups of nodes, as the side bar shows them.
import type { Span } from '../text/span.ts';

export type OutlineGroupKind = 'people' | 'organisations' | 'places' | 'dates' | 'quotations';
export type OutlineNodeKind =
  'person' | 'organisation' | 'place' | 'date' | 'speaker' | 'quotation' | 'mention';

export interface OutlineGroup {
  readonly kind: OutlineGroupKind;
  readonly label: string;
  readonly nodes: readonly OutlineNode[];
}

export interface OutlineNode {
  /** Unique within the outline; made of names and values, so that it stays the same when text elsewhere changes. */
  readonly id: string;
  readonly kind: OutlineNodeKind;
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly span: Span;
  readonly children: readonly OutlineNode[];
}

/** Makes ids unique: the second "x" becomes "x#2". */
export function idCounter(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}
