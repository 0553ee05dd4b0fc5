// Where an anchor was put, and how sure that is.
import type { Span } from '../../text/span.ts';

/**
 * exact: the words stand where they were, or moved with all that was around them and with
 * neighbours; moved: found elsewhere by what still
 * stands around them; changed: found by what stands around, and the words themselves differ a little.
 */
export type Certainty = 'exact' | 'moved' | 'changed';

export interface Placement {
  readonly span: Span;
  readonly certainty: Certainty;
}
