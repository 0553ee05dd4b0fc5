// Participles that report: "…, saying that", "30 percent of voters saying they".
import type { CueVerb } from '../../../lexicon/en/indirectCues.ts';
import { contentAfter } from './contentAfter.ts';
import type { Report } from './report.ts';
import { subjectLeft } from './speakerLeft.ts';
import type { Word } from './words.ts';
import { isAdverb, isDash } from './wordClasses.ts';

/** Behind a comma or a conjunction its subject stands further off and is left open. */
export function besideParticiple(words: readonly Word[], at: number, cue: CueVerb): Report | undefined {
  const before = words[at - 1];
  if (!before || !cue.frames.has('that')) return undefined;
  const saying = /^(?:saying|adding)$/.test(words[at]?.lower ?? '');
  const led = /^(?:,|and|but)$/.test(before.lower) || isDash(words, at - 1) || isAdverb(before.lower);
  const loose =
    saying && !/^(?:without|of|for|goes|to|in|with|from|worth|about)$/.test(before.lower) && !before.quoted;
  if (!led && !loose && !before.quoted) return undefined;
  const after = contentAfter(words, at, cue, '');
  const speaker = loose && !led ? subjectLeft(words, at)?.phrase : undefined;
  return after && { cue: { from: at, to: after.cueEnd }, speaker, content: [after.content], side: 'before' };
}
