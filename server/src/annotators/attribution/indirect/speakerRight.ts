// The noun phrase right of a cue: "said Ann Lee, the mayor of York", "according to two officials who saw it".
import { withAppositions } from '../appositions.ts';
import type { ClauseToken } from '../clause.ts';
import { phraseStartingAt } from '../nounPhrase.ts';
import type { Phrase } from './report.ts';

/** `closing`: behind the content, where the phrase may go on through appositions to the end of the sentence. */
export function speakerRight(
  words: readonly ClauseToken[],
  from: number,
  closing: boolean,
): Phrase | undefined {
  const phrase = phraseStartingAt(words, from);
  if (!phrase) return undefined;
  const apposed = closing || isShortAside(words, phrase.to + 1);
  return { from, to: (apposed ? withAppositions(words, phrase) : phrase.to) + 1 };
}

/** "Ann Lee, a lawyer, the plan failed": an aside that a second comma closes. */
function isShortAside(words: readonly ClauseToken[], comma: number): boolean {
  if (words[comma]?.kind !== 'comma' || !/^(?:a|an|who|whose|which)$/.test(words[comma + 1]?.lower ?? ''))
    return false;
  return words.slice(comma + 2, comma + 20).some(({ kind }) => kind === 'comma');
}
