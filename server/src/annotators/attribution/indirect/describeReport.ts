// Makes a quotation and its attribution of what one sentence reports.
import { countLeading } from '../../../text/countLeading.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan, spanOf } from '../../../text/span.ts';
import type { Attribution, Quotation } from '../../layers.ts';
import { firstSubject } from './firstSubject.ts';
import type { Phrase, Report } from './report.ts';
import type { SpeakerIndex } from './speakers.ts';
import { isCapitalized } from './wordClasses.ts';
import type { Word } from './words.ts';

/** Without ids, which are given in the order of the text. */
export interface Found {
  readonly quotation: Omit<Quotation, 'id'>;
  readonly attribution: Omit<Attribution, 'id' | 'quotationId'>;
}

/** Undefined where the speaker is named nowhere in the sentence. `earlier` is who spoke before in it. */
export function describeReport(
  text: string,
  words: readonly Word[],
  report: Report,
  speakers: SpeakerIndex,
  earlier: Span | undefined,
): Found | undefined {
  const spanOfPhrase = ({ from, to }: Phrase) => spanOf(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  const content = report.content.map(spanOfPhrase);
  const cue = spanOfPhrase(report.cue);
  const speaker = report.speaker
    ? spanOfPhrase(report.speaker)
    : (earlier ?? sharedSubject(words, report, speakers));
  if (!speaker) return undefined;
  const all = spanOf(content[0]?.start ?? 0, content.at(-1)?.end ?? 0);
  const parts = [cue, speaker];
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
      speaker,
      speakerMentionId: speakers.mentionIn(text, speaker)?.id,
      confidence: 'stated',
      evidence: `“${sliceSpan(text, cue)}” ${report.side} the reported words, with “${sliceSpan(text, speaker)}”`,
    },
  };
}

/** Whose verb a further one is: of who spoke before it in the sentence, else of the first subject. */
function sharedSubject(words: readonly Word[], { cue }: Report, speakers: SpeakerIndex): Span | undefined {
  const start = words[0]?.start ?? 0;
  const offset = words[cue.from]?.start ?? start;
  const spoken = speakers.spokenBefore(start, offset);
  if (spoken) return spoken;
  const first = firstSubject(words, cue.from);
  if (first) return spanOf(words[first.from]?.start ?? start, words[first.to - 1]?.end ?? start);
  return wholeName(words, speakers.subjectBefore(start, offset));
}

/** With the "Mr." and the capitalized words before the name. */
function wholeName(words: readonly Word[], name: Span | undefined): Span | undefined {
  if (!name) return undefined;
  let first = countLeading(words, ({ start }) => start < name.start);
  while (first > 1 && isCapitalized(words[first - 1]?.text ?? '')) first--;
  const start = words[first]?.start ?? name.start;
  return spanOf(Math.min(start, name.start), name.end);
}
