// Tells whether the capital letters of a section prove anything: not where all words or most of them have one.
import type { SectionKind } from '../../document/document.ts';
import { functionWordSet } from '../../lexicon/en/commonWords.ts';
import type { Word } from './words.ts';

export type CaseStyle = 'sentence' | 'title' | 'capitals';

export function caseStyleOf(words: readonly Word[], kind: SectionKind): CaseStyle {
  let letters = 0;
  let raised = 0;
  let shouted = 0;
  let all = 0;
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'number') continue;
    if (word.text.length > 1) all += 1;
    if (word.text.length > 1 && word.text === word.text.toUpperCase()) shouted += 1;
    if (functionWordSet.has(word.lower)) continue;
    letters += 1;
    if (word.shape !== 'lower') raised += 1;
  }
  if (all >= 3 && shouted / all > 0.8) return 'capitals';
  const short = kind !== 'paragraph' && kind !== 'caption';
  const ends = words.at(-1)?.text === '.';
  if (letters < 4 || (!short && (ends || letters > 16))) return 'sentence';
  return raised / letters > 0.75 ? 'title' : 'sentence';
}
