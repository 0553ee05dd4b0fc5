// What the recogniser of names finds in one passage, before the whole article decides what is kept and of which type it is.
import type { Passage, SectionKind } from '../../document/document.ts';
import { caseStyleOf } from './headlineCase.ts';
import type { CaseStyle } from './headlineCase.ts';
import { MentionReader } from './mentionReader.ts';
import type { PlacedCandidate } from './subjects.ts';
import type { NamedPassage } from './tagger/namedPassage.ts';
import { tagPassage } from './tagger/tagPassage.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** By the rules alone. Offsets are relative to the passage. */
export interface RuledPassage {
  readonly words: readonly Word[];
  readonly style: CaseStyle;
  /** Names, titles, pronouns, descriptions of people and bodies. */
  readonly candidates: readonly PlacedCandidate[];
}

/** By the rules and by the trained tagger, which has seen what the rules found. */
export interface PassageNames extends RuledPassage, NamedPassage {}

export const noNames: PassageNames = {
  words: [],
  style: 'sentence',
  candidates: [],
  tagged: { roles: new Uint8Array(), runs: [], labels: new Uint8Array() },
};

export function readByRules(passage: Passage, kind: SectionKind): RuledPassage {
  const words = wordsOf(passage);
  const style = caseStyleOf(words, kind);
  return { words, style, candidates: new MentionReader(words, style, kind).read() };
}

export function tagRuled(ruled: RuledPassage): PassageNames {
  return { ...ruled, tagged: tagPassage(ruled.words, ruled.style, ruled.candidates) };
}
