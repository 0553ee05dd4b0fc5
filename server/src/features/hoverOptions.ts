// What a hover is and what it needs of its surroundings.
import type { Span } from '../text/span.ts';

export interface Hover {
  readonly span: Span;
  /** Markdown without HTML; all text of the article is escaped. */
  readonly markdown: string;
}

export interface HoverOptions {
  /** The line of an offset, the first is 1. */
  readonly line: (offset: number) => number;
  /** A URL that opens the span; undefined for plain text. */
  readonly link: (span: Span) => string | undefined;
  /** A URL that asks the user for the publication date, where the client has such. */
  readonly setPublicationDate?: string | undefined;
  /** A URL that asks the user who speaks at a place, where the client has such. */
  readonly setSpeaker?: ((span: Span) => string) | undefined;
}
