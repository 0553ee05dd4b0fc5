// Participles that report: "…, saying that", "30 percent of voters saying they".
import type { CueVerb } from '../../../lexicon/en/indirectCues.ts';
import { contentAfter } from './contentAfter.ts';
import type { Report } from './report.ts';
import { subjectLeft } from './speakerLeft.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isAdverb } from '../wordClasses.ts';

/** Behind a comma or a conjunction its subject stands further off and is left open. */
export function besideParticiple(
  words: readonly ClauseToken[],
  at: number,
  cue: CueVerb,
): Report | undefined {
  const before = words[at - 1];
  if (!before || !cue.frames.has('that')) return undefined;
  const saying = /^(?:saying|adding)$/.test(words[at]?.lower ?? '');
  const led =
    /^(?:,|and|but)$/.test(before.lower) || words[at - 1]?.kind === 'dash' || isAdverb(before.lower);
  const loose =
    saying &&
    !/^(?:without|of|for|goes|to|in|with|from|worth|about)$/.test(before.lower) &&
    !isQuotation(before);
  if (!led && !loose && !isQuotation(before)) return undefined;
  const after = contentAfter(words, at, cue, '');
  const speaker = loose && !led ? subjectLeft(words, at)?.phrase : undefined;
  return after && { cue: { from: at, to: after.cueEnd }, speaker, content: [after.content], side: 'before' };
}
