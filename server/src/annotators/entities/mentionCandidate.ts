// A mention as the rules read it in its passage.
import type { Mention } from '../layers.ts';

/** Offsets are relative to the passage. */
export interface MentionCandidate extends Omit<Mention, 'id'> {
  /** How much its own place says for the type: 0–3. */
  readonly weight: number;
  /** Whether the capital letter proves nothing here. */
  readonly doubtful: boolean;
}
