// The requests about two annotators: how far they agree, and a difference settled.
import type { CancellationToken } from 'vscode-languageserver';
import type { Comparison, Difference, PlacedItem } from '../desk/compareSidecars.ts';
import { compareSidecars } from '../desk/compareSidecars.ts';
import { contentInWords, differenceInWords } from '../desk/exchangeInWords.ts';
import { settle } from '../desk/mergeSidecars.ts';
import { otherAnnotator } from '../desk/otherAnnotator.ts';
import { tokensOf } from '../desk/standoffOf.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import type * as protocol from '../protocol/exchange.ts';
import type { Outcome } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import type { Converter } from './convert.ts';
import { fileName } from './sidecarFiles.ts';
import { changeSidecar } from './sidecarRequests.ts';

export async function compare(
  { store }: Context,
  { uri, files }: protocol.CompareParams,
  token: CancellationToken,
): Promise<protocol.Comparison | Outcome> {
  const analysis = await store.analysis(uri, token);
  if (!analysis) return notAnalysed;
  const { text, article, environment, convert, placeOf } = analysis;
  const theirs = otherAnnotator(text, fileName(uri), files);
  if (!theirs.ok) return { done: false, message: theirs.message };
  const tokens = tokensOf(article.document);
  const comparison = compareSidecars(text, tokens, environment.sidecar, theirs.sidecar, placeOf);
  const name = files[0]?.name ?? '';
  return { name, problems: theirs.problems, ...toProtocol(comparison, convert) };
}

/** Compares anew with what the sidecar holds when it is changed, so that a difference that is gone is told as such. */
export async function settleDifference(
  context: Context,
  { uri, files, mine, theirs, take }: protocol.SettleParams,
  token: CancellationToken,
): Promise<Outcome> {
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return notAnalysed;
  const { text, article, placeOf } = analysis;
  const tokens = tokensOf(article.document);
  const other = otherAnnotator(text, fileName(uri), files);
  if (!other.ok) return { done: false, message: other.message };
  const search = { found: false };
  const isMeant = (one: Difference) => (one.mine?.id ?? null) === mine && (one.theirs?.id ?? null) === theirs;
  const change = (sidecar: Sidecar) => {
    const comparison = compareSidecars(text, tokens, sidecar, other.sidecar, placeOf);
    const difference = comparison.differences.find(isMeant);
    search.found = difference !== undefined;
    return difference ? settle(text, sidecar, other.sidecar, comparison, difference, take).sidecar : sidecar;
  };
  const outcome = await changeSidecar(context, uri, change, settled[take]);
  return outcome.done && !search.found
    ? { done: false, message: 'There is no such difference any more.' }
    : outcome;
}

const notAnalysed: Outcome = { done: false, message: 'This document is not analysed.' };
const settled = { theirs: 'Theirs is taken.', mine: 'Mine is kept.', both: 'Both are kept.' } as const;

function toProtocol(
  { agreement, differences, orphans }: Comparison,
  convert: Converter,
): Omit<protocol.Comparison, 'name' | 'problems'> {
  const { overall, labels, labelKappa, tokenKappa } = agreement;
  return {
    f1: overall.exact.f1 ?? null,
    overlappingF1: overall.overlapping.f1 ?? null,
    labelKappa: labelKappa.kappa ?? null,
    tokenKappa: tokenKappa.kappa ?? null,
    labels: labels.map(({ label, exact, overlapping }) => ({
      label,
      mine: exact.mine,
      theirs: exact.theirs,
      same: exact.matched,
      f1: exact.f1 ?? null,
      overlappingF1: overlapping.f1 ?? null,
    })),
    differences: differences.map((one) => ({
      kind: one.kind,
      title: differenceInWords(one),
      mine: sideOf(one.mine, convert),
      theirs: sideOf(one.theirs, convert),
    })),
    orphans: { mine: orphans.mine.length, theirs: orphans.theirs.length },
  };
}

function sideOf(side: PlacedItem | undefined, convert: Converter): protocol.ComparedAnnotation | null {
  if (!side) return null;
  return { id: side.id, range: convert.range(side.span), label: side.label, detail: contentInWords(side) };
}
