// What the recogniser finds in one passage, before the whole article decides what is kept and of which type it is.
import type { Span } from '../../text/span.ts';
import type { EntityType, Gender } from '../layers.ts';

/** Offsets are relative to the passage. */
export interface MentionCandidate {
  readonly span: Span;
  readonly form: 'name' | 'acronym' | 'nominal' | 'pronoun';
  readonly type: EntityType | undefined;
  readonly head: Span;
  readonly title: Span | undefined;
  readonly gender: Gender | undefined;
  readonly subject: boolean;
  readonly source: string;
  /** How much its own place says for the type: a vote's weight, 0–3. */
  readonly weight: number;
  /** Whether the capital letter proves nothing here: the article must show the name elsewhere. */
  readonly doubtful: boolean;
}
