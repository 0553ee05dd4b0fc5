// What the recogniser finds in one passage, before the whole article decides what is kept and of which type it is.
import type { Mention } from '../layers.ts';

/** Offsets are relative to the passage. */
export interface MentionCandidate extends Omit<Mention, 'id'> {
  /** How much its own place says for the type: a vote's weight, 0–3. */
  readonly weight: number;
  /** Whether the capital letter proves nothing here: the article must show the name elsewhere. */
  readonly doubtful: boolean;
}
