// The requests about suggestions: accept, correct or reject what was found, and go from one to the next.
import type { CancellationToken } from 'vscode-languageserver';
import { shorten } from '../features/markdown.ts';
import { placedJudgements } from '../desk/placeItems.ts';
import type { Suggestion } from '../desk/suggestions.ts';
import { alike, nextOpen, suggestionAt, suggestionsIn } from '../desk/suggestions.ts';
import type { Anchor } from '../formats/anchor.ts';
import { describeSpan } from '../formats/anchor.ts';
import type { Provenance, Sidecar } from '../formats/sidecar.ts';
import { addAnnotation, addJudgement, forgetJudgement, judgeName } from '../formats/sidecarEdits.ts';
import type * as protocol from '../protocol/annotations.ts';
import { provenanceIn } from './annotationRequests.ts';
import type { Context } from './context.ts';
import type { Converter } from './convert.ts';
import type { Analysis } from './openArticle.ts';
import { changeSidecar } from './sidecarRequests.ts';

export function suggestionsOf(analysis: Analysis): protocol.Suggestion[] {
  return allIn(analysis).map((one) => toProtocol(one, analysis));
}

export function nextSuggestion(
  analysis: Analysis,
  { position, direction }: protocol.NextSuggestionParams,
): protocol.Suggestion | null {
  const next = nextOpen(allIn(analysis), analysis.convert.offset(position), direction);
  return next ? toProtocol(next, analysis) : null;
}

export async function judge(
  context: Context,
  params: protocol.JudgeParams,
  token: CancellationToken,
): Promise<protocol.JudgeOutcome> {
  const { uri, position, verdict, everywhere } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return refused('This document is not analysed.');
  const all = allIn(analysis);
  const found = suggestionAt(all, analysis.convert.offset(position));
  if (!found) return refused('Nothing was found here that could be judged.');
  const fault = verdict === 'corrected' ? faultIn(found, params.correction) : undefined;
  if (fault !== undefined) return refused(fault);
  const judged = everywhere ? alike(analysis.unjudged, all, found) : [found];
  const change = changeFor(analysis, params, judged);
  const what = shorten(analysis.text.slice(found.span.start, found.span.end), 60);
  const times = judged.length === 1 ? '' : `, ${judged.length} times`;
  const message = verdict === 'open' ? `“${what}” is open again` : `“${what}” is ${verdict}`;
  const outcome = await changeSidecar(context, uri, change, `${message}${times}.`);
  return { ...outcome, judged: { ...toProtocol(found, analysis), state: verdict } };
}

function changeFor(
  { text, convert, environment }: Analysis,
  { verdict, correction }: protocol.JudgeParams,
  judged: readonly Suggestion[],
): (sidecar: Sidecar) => Sidecar {
  const by = provenanceIn(environment);
  const anchors = judged.map(({ layer, span }) => ({ layer, anchor: describeSpan(text, span) }));
  return (sidecar) =>
    anchors.reduce((before, { layer, anchor }) => {
      if (verdict === 'open') return forgetJudgement(before, anchor, layer);
      const other = correction && 'label' in correction ? correction : undefined;
      const value = correction && 'value' in correction ? correction.value : undefined;
      if (verdict !== 'corrected' || !other)
        return addJudgement(before, anchor, { layer, verdict, value }, by);
      const target = other.range ? describeSpan(text, convert.span(other.range)) : anchor;
      return replaceBy(before, { layer, anchor, target, label: other.label }, by);
    }, sidecar);
}

interface Replacement {
  readonly layer: Suggestion['layer'];
  readonly anchor: Anchor;
  readonly target: Anchor;
  readonly label: string;
}

const nameTypes = { person: 'PER', organisation: 'ORG', place: 'LOC', name: 'MISC' } as const;

/** A name that is another kind of name stays one; anything else gives way to an annotation. */
function replaceBy(sidecar: Sidecar, { layer, anchor, target, label }: Replacement, by: Provenance): Sidecar {
  const type = Object.entries(nameTypes).find(([name]) => name === label)?.[1];
  if (layer === 'mention' && type !== undefined && target === anchor)
    return judgeName(
      forgetJudgement(sidecar, anchor, layer),
      anchor,
      anchor.exact.replaceAll(/\s+/g, ' '),
      type,
    );
  const judgement = { layer, verdict: 'corrected', value: undefined } as const;
  return addAnnotation(addJudgement(sidecar, anchor, judgement, by), target, { label }, by);
}

/** TIMEX3 values are ISO 8601 and its kin: "2022-05-25", "2022-W21", "P3D", "PAST_REF", "XXXX-XX-XXTNI". */
const timexValue = /^[A-Z0-9X:.+_-]{2,40}$/;

function faultIn({ layer }: Suggestion, correction: protocol.Correction | undefined): string | undefined {
  if (!correction) return 'Say what is right instead.';
  if ('label' in correction) return correction.label.trim() === '' ? 'Say what it is instead.' : undefined;
  if (layer !== 'timex') return 'A value can be given to a date alone.';
  if (timexValue.test(correction.value)) return undefined;
  return `“${correction.value}” is no value of a date. Write it as 2022-05-25, 2022-05 or P3D.`;
}

function allIn({ unjudged, text, environment: { sidecar } }: Analysis): Suggestion[] {
  return suggestionsIn(unjudged, placedJudgements(text, sidecar));
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
