// Finite verbs that report, with their subject on the left: "she said that …", "…, she said", "as she said, …".
import type { CueVerb } from '../../../lexicon/en/indirectCues.ts';
import { besideInverted } from './besideInverted.ts';
import { contentAfter } from './contentAfter.ts';
import { contentAround } from './contentBefore.ts';
import { contentEnd } from './contentEnd.ts';
import { isVerbOf } from './isVerbOf.ts';
import type { Report } from './report.ts';
import type { Subject } from './speakerLeft.ts';
import { subjectLeft } from './speakerLeft.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';

export function besideVerb(words: readonly ClauseToken[], at: number, cue: CueVerb): Report | undefined {
  const goesOn = wentOnTo(words, at);
  const subject = subjectLeft(words, goesOn ? at - 3 : at);
  if (!subject || !(goesOn || isVerbOf(words, at, cue, subject))) return besideInverted(words, at);
  if (isAttitude(cue) && /^(?:because|if|as|when|though|although)$/.test(subject.conjunction))
    return undefined;
  return (
    afterCue(words, at, cue, subject) ?? besideContent(words, at, cue, subject) ?? besideInverted(words, at)
  );
}

/** Verbs of thinking report only where they lead. */
export function isAttitude({ lemma }: Pick<CueVerb, 'lemma'>): boolean {
  return /^(?:think|believe|hope|fear|worry|doubt|expect|guess|reckon|wonder)$/.test(lemma);
}

/** "went on to say that". */
function wentOnTo(words: readonly ClauseToken[], verb: number): boolean {
  return (
    words[verb - 1]?.lower === 'to' &&
    words[verb - 2]?.lower === 'on' &&
    /^(?:went|goes|go)$/.test(words[verb - 3]?.lower ?? '')
  );
}

function afterCue(
  words: readonly ClauseToken[],
  at: number,
  cue: CueVerb,
  subject: Subject,
): Report | undefined {
  const after = contentAfter(words, at, cue, subject.conjunction);
  if (!after) return undefined;
  return {
    cue: { from: at, to: after.cueEnd },
    speaker: subject.phrase,
    content: [after.content],
    side: 'before',
  };
}

/** "…, she said"; "as she said, …". */
function besideContent(
  words: readonly ClauseToken[],
  at: number,
  cue: CueVerb,
  { phrase: speaker, conjunction, clause }: Subject,
): Report | undefined {
  if (!speaker || !cue.frames.has('aside')) return undefined;
  const cuePhrase = { from: at, to: at + 1 };
  const as = conjunction === 'as' && clause === speaker.from;
  const gap = (as ? clause - 1 : speaker.from) - 1;
  if (as && words[at + 1]?.lower === ',' && /^(?:|and|but)$/.test(words[gap]?.lower ?? '')) {
    const content = { from: at + 2, to: contentEnd(words, at + 2, '') };
    if (content.to - content.from < 3) return undefined;
    return { cue: cuePhrase, speaker, content: [content], side: 'before' };
  }
  const last = words[gap];
  if (!last || (last.lower !== ',' && !isQuotation(last))) return undefined;
  const rest = cue.lemma === 'tell' ? behindHearer(words, at + 1) : at + 1;
  const content = contentAround(words, isQuotation(last) ? gap + 1 : gap, rest);
  return content && { cue: cuePhrase, speaker, content, side: content.length > 1 ? 'within' : 'after' };
}

function behindHearer(words: readonly ClauseToken[], from: number): number {
  let at = from;
  while (at < Math.min(words.length, from + 8) && !/^[.,;]$/.test(words[at]?.text ?? '')) at++;
  return at;
}
