// Finds the mentions of one passage: names, acronyms, pronouns, and descriptions of people and bodies.
import type { Passage, SectionKind } from '../../document/document.ts';
import { caseStyleOf } from './headlineCase.ts';
import { MentionReader } from './mentionReader.ts';
import type { PassageNames } from './passageNames.ts';
import { noNames } from './passageNames.ts';
import { tagPassage } from './tagger/tagPassage.ts';
import { wordsOf } from './words.ts';

/** Depends on nothing but its arguments. */
export function recognizeMentions(passage: Passage, kind: SectionKind): PassageNames {
  if (kind === 'boilerplate') return noNames;
  const words = wordsOf(passage);
  const style = caseStyleOf(words, kind);
  const candidates = new MentionReader(words, style, kind).read();
  return { words, style, candidates, tagged: tagPassage(words, style, candidates) };
}
