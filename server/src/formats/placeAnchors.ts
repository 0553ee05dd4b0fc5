// All anchors of a file placed in a text at once, so that those that are sure can tell where the others must be.
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { anchorPlacer } from './anchor.ts';

/**
 * exact: the words stand where they were, or moved with all that was around them; moved: found elsewhere by what still
 * stands around them; changed: found by what stands around, and the words themselves differ a little.
 */
export type Certainty = 'exact' | 'moved' | 'changed';

export interface Placement {
  readonly span: Span;
  readonly certainty: Certainty;
}

/** One for each anchor, in their order; undefined for an orphan, whose words are gone or cannot be told apart. */
export function placeAnchors(text: string, anchors: readonly Anchor[]): readonly (Placement | undefined)[] {
  const place = anchorPlacer(text);
  return anchors.map((anchor) => {
    const span = place(anchor);
    return span && { span, certainty: 'exact' };
  });
}
