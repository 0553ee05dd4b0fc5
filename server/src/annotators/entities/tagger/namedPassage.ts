// A passage with its words and what the first pass of the tagger made of them.
import type { CaseStyle } from '../headlineCase.ts';
import type { Word } from '../words.ts';
import type { TaggedPassage } from './tagPassage.ts';

export interface NamedPassage {
  readonly words: readonly Word[];
  readonly style: CaseStyle;
  readonly tagged: TaggedPassage;
}
