// Content before an inverted attribution: "…, said Ann Lee".
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import { auxiliaries, clauseOpeners, standalonePronouns } from '../../../lexicon/en/clauseWords.ts';
import { contentAround } from './contentBefore.ts';
import type { Phrase, Report } from './report.ts';
import { speakerRight } from './speakerRight.ts';
import type { ClauseToken } from '../clause.ts';
import { isSubjectPronoun } from '../wordClasses.ts';

/** Undefined where what follows the verb is no speaker. */
export function besideInverted(words: readonly ClauseToken[], at: number): Report | undefined {
  if (words[at - 1]?.lower !== ',' || !inverting.has(words[at]?.lower ?? '')) return undefined;
  const speaker = speakerRight(words, at + 1, true);
  if (!speaker || !isInvertedSubject(words, speaker)) return undefined;
  const content = contentAround(words, at - 1, speaker.to);
  return (
    content && {
      cue: { from: at, to: at + 1 },
      speaker,
      content,
      side: content.length > 1 ? 'within' : 'after',
    }
  );
}

const inverting = new Set('said says wrote added noted explained argued warned recalled insisted'.split(' '));

/** "said Ann Lee", not "said she was" or "said that". */
function isInvertedSubject(words: readonly ClauseToken[], { from, to }: Phrase): boolean {
  const first = words[from]?.lower ?? '';
  if (prepositions.has(first) || clauseOpeners.has(first) || isSubjectPronoun(first))
    return to - from === 1 && standalonePronouns.has(first);
  const who = words.findIndex(
    ({ lower }, at) => at > from && at < to && /^(?:who|which|that|,)$/.test(lower),
  );
  return !words
    .slice(from, who < 0 ? to : who)
    .some(({ lower }) => auxiliaries.has(lower) || isSubjectPronoun(lower));
}
