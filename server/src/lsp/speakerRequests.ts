// The requests about who speaks: whom a quotation is taken to be by, and what the user says, which the sidecar keeps.
import type { CancellationToken } from 'vscode-languageserver';
import type { Quotation } from '../annotators/layers.ts';
import { quotationFinder } from '../article/judgeSpeakers.ts';
import { speakerName } from '../features/facts.ts';
import { oneLine, shorten } from '../features/markdown.ts';
import { openingWords, quotationToJudge, speakerChoices } from '../features/speakerSubject.ts';
import type { Anchor } from '../formats/anchor.ts';
import { describeSpan } from '../formats/anchor.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { Sidecar, SpeakerItem } from '../formats/sidecar.ts';
import { forgetSpeaker, setSpeaker } from '../formats/sidecarEdits.ts';
import type { Outcome, RangeParams, SetSpeakerParams, SpeakerAtPlace } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { changeSidecar } from './sidecarRequests.ts';

export function speakerAtPlace(analysis: Analysis, { range }: RangeParams): SpeakerAtPlace | null {
  const { article, convert } = analysis;
  const quotation = quotationToJudge(article, convert.offset(range.start));
  if (!quotation) return null;
  const answer = answerOf(analysis, quotation);
  return {
    range: convert.range(quotation.span),
    words: openingWords(article, quotation),
    speaker: speakerName(article, quotation) ?? null,
    said: answer ? (answer.speaker === undefined ? 'nobody' : 'speaker') : null,
    choices: speakerChoices(article, quotation),
  };
}

/** What the user said of just this quotation. */
export function answerOf(analysis: Analysis, quotation: Quotation): SpeakerItem | undefined {
  return answersOf(analysis, analysis.environment.sidecar, quotation).at(-1);
}

export async function setSpeakerAt(
  context: Context,
  params: SetSpeakerParams | undefined,
  token: CancellationToken,
): Promise<Outcome> {
  if (typeof params?.uri !== 'string' || typeof params.range !== 'object' || !isAnswer(params.answer))
    return refused('The command needs a file, a range and a speaker.');
  const { uri, range, answer } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return refused('This document is not analysed.');
  const { article, text, convert } = analysis;
  const quotation = quotationToJudge(article, convert.offset(range.start));
  if (!quotation) return refused('Put the cursor on a quotation.');
  const words = openingWords(article, quotation);
  if (answer === null) {
    if (!answerOf(analysis, quotation)) return refused(`You have not said who speaks ${words}.`);
    const message = `What you said of ${words} is forgotten.`;
    return changeSidecar(
      context,
      uri,
      (sidecar) => forgetSpeaker(sidecar, sameAs(analysis, sidecar, quotation)),
      message,
    );
  }
  const speaker = answer === 'nobody' ? undefined : oneLine(answer.speaker);
  if (speaker === '') return refused('Name the speaker.');
  const anchor = describeSpan(text, quotation.content[0] ?? quotation.span);
  const message =
    speaker === undefined
      ? `${words} needs no speaker.`
      : `${words} is by ${shorten(speaker, 60)}, as you say.`;
  return changeSidecar(
    context,
    uri,
    (sidecar) => setSpeaker(sidecar, anchor, speaker, sameAs(analysis, sidecar, quotation)),
    message,
  );
}

/** Those of a sidecar that were given for this quotation, wherever it stood then. */
function answersOf(
  { article, text }: Analysis,
  sidecar: Sidecar | undefined,
  quotation: Quotation,
): readonly SpeakerItem[] {
  const items = (sidecar?.items ?? []).filter((item) => item.kind === 'speaker');
  if (items.length === 0) return items;
  const find = quotationFinder(article.quotations);
  const placements = placeAnchors(
    text,
    items.map(({ anchor }) => anchor),
  );
  return items.filter((_, index) => {
    const span = placements[index]?.span;
    return span !== undefined && find(span)?.id === quotation.id;
  });
}

/** Whether an anchor is of one of these answers. */
function sameAs(analysis: Analysis, sidecar: Sidecar, quotation: Quotation): (anchor: Anchor) => boolean {
  const anchors = new Set(answersOf(analysis, sidecar, quotation).map(({ anchor }) => anchor));
  return (anchor) => anchors.has(anchor);
}

/** Any client may send anything. */
function isAnswer(answer: unknown): answer is SetSpeakerParams['answer'] {
  if (answer === null || answer === 'nobody') return true;
  return typeof answer === 'object' && typeof (answer as { speaker?: unknown }).speaker === 'string';
}

function refused(message: string): Outcome {
  return { done: false, message };
}
