// What a peer is: another library that finds names, its results put into the terms of the gold corpora.
import type { TaggedName } from '../../entityCorpora.ts';

export interface EntityPeer {
  readonly name: string;
  /** Whether it tells people, organisations and places apart. Where it does not, the types that it gives mean nothing. */
  readonly typed: boolean;
  readonly find: (text: string) => readonly TaggedName[];
}
