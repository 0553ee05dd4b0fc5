// What the recogniser of names finds in one passage, before the whole article decides what is kept and of which type it is.
import type { CaseStyle } from './headlineCase.ts';
import type { PlacedCandidate } from './subjects.ts';
import type { TaggedPassage } from './tagger/tagPassage.ts';
import type { Word } from './words.ts';

/** Offsets are relative to the passage. */
export interface PassageNames {
  readonly words: readonly Word[];
  readonly style: CaseStyle;
  /** By the rules: names, titles, pronouns, descriptions of people and bodies. */
  readonly candidates: readonly PlacedCandidate[];
  /** By the trained tagger, which has seen the candidates. */
  readonly tagged: TaggedPassage;
}

export const noNames: PassageNames = {
  words: [],
  style: 'sentence',
  candidates: [],
  tagged: { roles: new Uint8Array(), runs: [], labels: new Uint8Array() },
};
