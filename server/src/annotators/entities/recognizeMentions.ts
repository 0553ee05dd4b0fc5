// Finds the mentions of one passage: names, acronyms, pronouns, and descriptions of people and bodies.
import type { Passage, SectionKind } from '../../document/document.ts';
import { caseStyleOf } from './headlineCase.ts';
import type { MentionCandidate } from './mentionCandidate.ts';
import { MentionReader } from './mentionReader.ts';
import { markSubjects } from './subjects.ts';
import { wordsOf } from './words.ts';

/** Candidates in the order of the text, offsets relative to the passage. Depends on nothing but its arguments. */
export function recognizeMentions(passage: Passage, kind: SectionKind): readonly MentionCandidate[] {
  if (kind === 'boilerplate') return [];
  const words = wordsOf(passage);
  const reader = new MentionReader(words, caseStyleOf(words, kind), kind);
  return markSubjects(words, reader.read());
}
