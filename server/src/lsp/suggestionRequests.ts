// The requests about suggestions: accept, correct or reject what was found, and go from one to the next.
import type { CancellationToken } from 'vscode-languageserver';
import type { Suggestion } from '../desk/suggestions.ts';
import { alike, nextOpen, judgementsIn, suggestionAt, suggestionsIn } from '../desk/suggestions.ts';
import type { Judging } from '../desk/verdicts.ts';
import { withVerdict } from '../desk/verdicts.ts';
import { shorten } from '../features/markdown.ts';
import { describeSpan, spanDescriber } from '../formats/anchor.ts';
import type * as protocol from '../protocol/annotations.ts';
import type { Outcome } from '../protocol/protocol.ts';
import { provenanceIn } from './annotationRequests.ts';
import type { Context } from './context.ts';
import type { Converter } from './convert.ts';
import { problemWithDateValue } from './dateValue.ts';
import type { Analysis } from './openArticle.ts';
import { changeByVerdict, changeSidecar } from './sidecarRequests.ts';

export function suggestionsOf(analysis: Analysis): protocol.Suggestion[] {
  return allIn(analysis).map((one) => toProtocol(one, analysis));
}

export function suggestionAtPlace(
  analysis: Analysis,
  params: protocol.SuggestionParams,
): protocol.CountedSuggestion | null {
  const all = allIn(analysis);
  return counted(all, meant(all, analysis, params), analysis);
}

export function nextSuggestion(
  analysis: Analysis,
  params: protocol.NextSuggestionParams,
): protocol.CountedSuggestion | null {
  const all = allIn(analysis);
  const from = params.suggestion ? meant(all, analysis, params) : undefined;
  const place = from ? all.indexOf(from) : analysis.convert.offset(params.position);
  return counted(all, nextOpen(all, from ? { index: place } : { offset: place }, params.direction), analysis);
}

export async function judge(
  context: Context,
  params: protocol.JudgeParams,
  token: CancellationToken,
): Promise<protocol.JudgeOutcome> {
  const { uri, verdict, everywhere } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return refused('This document is not analysed.');
  const all = allIn(analysis);
  const found = meant(all, analysis, params);
  if (!found) return refused('Nothing was found here that could be judged.');
  const judging = judgingIn(analysis, params, found);
  if (typeof judging === 'string') return refused(judging);
  const alone = !everywhere || ('extent' in judging && judging.extent !== undefined);
  const judged = alone ? [found] : alike(analysis.unjudged, all, found);
  const describe = spanDescriber(analysis.text);
  const places = judged.map(({ layer, span }) => ({ layer, anchor: describe(span) }));
  const by = provenanceIn(analysis.environment);
  const what = shorten(analysis.text.slice(found.span.start, found.span.end), 60);
  const times = judged.length === 1 ? '' : `, ${judged.length} times`;
  const message = verdict === 'open' ? `“${what}” is open again` : `“${what}” is ${verdict}`;
  const outcome = await changeByVerdict(
    context,
    uri,
    (sidecar) => withVerdict(sidecar, places, judging, by),
    `${message}${times}.`,
  );
  const state = outcome.done ? verdict : found.state;
  return { ...outcome, judged: { ...toProtocol(found, analysis), state } };
}

/** Takes back the last verdict, be it on a suggestion, a name or a speaker. */
export function undoVerdict(context: Context, { uri }: { readonly uri: string }): Promise<Outcome> {
  const undo = context.verdicts.takeLast(uri);
  if (!undo) return Promise.resolve({ done: false, message: 'There is no verdict to take back.' });
  return changeSidecar(context, uri, undo, 'The last verdict is taken back.');
}

/** What is to be done, or a sentence why that cannot be. */
function judgingIn(
  { text, convert }: Analysis,
  { verdict, correction }: protocol.JudgeParams,
  { layer, span }: Suggestion,
): Judging | string {
  if (verdict !== 'corrected') return { verdict };
  if (!correction) return 'Say what is right instead.';
  if ('value' in correction) {
    if (layer !== 'timex') return 'A value can be given to a date alone.';
    return problemWithDateValue(correction.value) ?? { verdict, value: correction.value };
  }
  const label = correction.label.trim();
  if (label === '') return 'Say what it is instead.';
  const extent = correction.range && convert.span(correction.range);
  if (!extent || (extent.start === span.start && extent.end === span.end)) return { verdict, label };
  return extent.start === extent.end
    ? 'Select the words that it should be.'
    : { verdict, label, extent: describeSpan(text, extent) };
}

/** The one that the client names, else the innermost at the cursor. */
function meant(
  all: readonly Suggestion[],
  { convert }: Analysis,
  { position, suggestion }: protocol.SuggestionParams,
): Suggestion | undefined {
  if (!suggestion) return suggestionAt(all, convert.offset(position));
  const { start, end } = convert.span(suggestion.range);
  return all.find(
    ({ layer, span }) => layer === suggestion.layer && span.start === start && span.end === end,
  );
}

function allIn({ unjudged, environment: { sidecar }, placeOf }: Analysis): Suggestion[] {
  return suggestionsIn(unjudged, judgementsIn(sidecar, placeOf));
}

function counted(
  all: readonly Suggestion[],
  one: Suggestion | undefined,
  analysis: Analysis,
): protocol.CountedSuggestion | null {
  if (!one) return null;
  const open = all.filter(({ state }) => state === 'open').length;
  return { ...toProtocol(one, analysis), number: all.indexOf(one) + 1, total: all.length, open };
}

function toProtocol(
  { layer, span, label, detail, state }: Suggestion,
  { text, convert }: { readonly text: string; readonly convert: Converter },
): protocol.Suggestion {
  const words = text.slice(span.start, span.end);
  return { layer, range: convert.range(span), text: words, label, detail, state };
}

function refused(message: string): protocol.JudgeOutcome {
  return { done: false, message, judged: null };
}
