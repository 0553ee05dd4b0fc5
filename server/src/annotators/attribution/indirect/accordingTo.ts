// "According to X, …" and "…, according to X".
import { contentAround } from './contentBefore.ts';
import { contentEnd } from './contentEnd.ts';
import type { Report } from './report.ts';
import { speakerRight } from './speakerRight.ts';
import type { ClauseToken } from '../clause.ts';

/** Undefined where nobody speaks: "according to plan". */
export function accordingTo(words: readonly ClauseToken[], at: number): Report | undefined {
  const cue = { from: at, to: at + 2 };
  if (noSources.test(words[at + 2]?.lower ?? '') && /^\W?$/.test(words[at + 3]?.lower ?? ''))
    return undefined;
  const leading = at === 0 || (at <= 2 && /^(?:and|but|,|also)$/.test(words[at - 1]?.lower ?? ''));
  const speaker = speakerRight(words, at + 2, !leading);
  if (!speaker) return undefined;
  if (leading) {
    if (words[speaker.to]?.lower !== ',') return undefined;
    const from = speaker.to + 1;
    const to = contentEnd(words, from, '');
    return to - from < 3 ? undefined : { cue, speaker, content: [{ from, to }], side: 'before' };
  }
  const comma = words[at - 1]?.lower === ',' ? at - 1 : at;
  const content = contentAround(words, comma, speaker.to);
  return content && { cue, speaker, content, side: content.length > 1 ? 'within' : 'after' };
}

const noSources = /^(?:plan|plans|schedule|law|custom|tradition|rule|rules|need|size|taste|him-?)$/;
