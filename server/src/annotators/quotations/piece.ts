// A stretch between marks in one passage: what the pairing of marks finds and quotations are made of.
import type { Span } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';

export interface Piece {
  /** Relative to the passage, marks included. */
  readonly span: Span;
  readonly style: QuoteStyle;
  readonly closed: boolean;
}
