// The Document: a text cut into sections, and each section's prose into tokens and sentences.
import type { Span } from '../text/span.ts';

export type SectionKind = 'headline' | 'byline' | 'dateline' | 'paragraph' | 'caption' | 'boilerplate';

export type DocumentFormat = 'plain' | 'markdown';

/** A word, number, punctuation mark or symbol. Offsets are relative to the passage. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  readonly text: string;
}

/**
 * What depends on a section's own text alone. All offsets are relative to the section's start, so that a passage can be
 * kept when text before it changes. `text` is as long as the section; what is not prose (Markdown marks, code, link
 * targets) is blanked out with spaces.
 */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

/** A stretch of the text with one role. Sections are ordered and do not overlap; what lies between them is no prose. */
export interface Section {
  readonly kind: SectionKind;
  /** Absolute, without surrounding white space. */
  readonly span: Span;
  readonly passage: Passage;
  /** Depth 1–6 of a Markdown heading. */
  readonly headingLevel?: number;
  /** Whether a Markdown block quote holds the section. */
  readonly blockQuote?: boolean;
}

export interface Document {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly sections: readonly Section[];
}
