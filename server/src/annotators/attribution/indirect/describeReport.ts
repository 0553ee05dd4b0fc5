// Makes a quotation and its attribution of what one sentence reports.
import { sliceSpan, spanOf } from '../../../text/span.ts';
import type { Attribution, Quotation } from '../../layers.ts';
import type { Phrase, Report } from './report.ts';
import type { Speaker, Speakers } from './speakers.ts';
import type { ClauseToken } from '../clause.ts';

/** Without ids, which are given in the order of the text. */
export interface Found {
  readonly quotation: Omit<Quotation, 'id'>;
  readonly attribution: Omit<Attribution, 'id' | 'quotationId'>;
}

/** Undefined where the speaker is named nowhere in the sentence. `earlier` is who spoke before in it. */
export function describeReport(
  text: string,
  words: readonly ClauseToken[],
  report: Report,
  speakers: Speakers,
  earlier: Speaker | undefined,
): Found | undefined {
  const spanOfPhrase = ({ from, to }: Phrase) => spanOf(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  const content = report.content.map(spanOfPhrase);
  const cue = spanOfPhrase(report.cue);
  const speaker = report.speaker
    ? speakers.of(words, report.speaker)
    : (earlier ?? speakers.sharedWith(words, report.cue));
  if (!speaker) return undefined;
  const all = spanOf(content[0]?.start ?? 0, content.at(-1)?.end ?? 0);
  const parts = [cue, speaker.span];
  return {
    quotation: {
      span: all,
      source: 'indirectSpeech',
      form: 'indirect',
      content,
      style: undefined,
      unclosed: false,
      missingOpenings: [],
      earlyClosings: [],
    },
    attribution: {
      span: spanOf(Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end))),
      source: `indirect-${report.side}`,
      cue,
      speaker: speaker.span,
      speakerMentionId: speaker.mentionId,
      confidence: 'stated',
      evidence: `“${sliceSpan(text, cue)}” ${report.side} the reported words, with “${sliceSpan(text, speaker.span)}”`,
    },
  };
}
