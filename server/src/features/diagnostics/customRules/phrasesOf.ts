// The words of a rule as phrases in the rule's case.
import type { CaseMode } from '../houseWord.ts';
import type { Phrase } from './phrases.ts';

export function phrasesOf(rule: { readonly case: CaseMode }, words: readonly string[]): readonly Phrase[] {
  return words.map((text) => ({ text, case: rule.case }));
}
