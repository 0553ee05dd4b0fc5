// Finds the mentions of one passage: names, acronyms, pronouns, and descriptions of people and bodies.
import type { Passage, SectionKind } from '../../document/document.ts';
import type { PassageNames } from './passageNames.ts';
import { noNames, readByRules, tagRuled } from './passageNames.ts';

/** Depends on nothing but its arguments. */
export function recognizeMentions(passage: Passage, kind: SectionKind): PassageNames {
  return kind === 'boilerplate' ? noNames : tagRuled(readByRules(passage, kind));
}
