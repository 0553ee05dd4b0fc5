// The requests that read and change the sidecar: annotations, judgements and the publication date.
import type { CancellationToken } from 'vscode-languageserver';
import { isPublicationDate } from './publicationDate.ts';
import { mentionAt, quotationAt, timexAt } from '../article/queries.ts';
import { describeSpan } from '../formats/anchor.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { JudgedLayer, NoteItem, Sidecar } from '../formats/sidecar.ts';
import { addJudgement, addNote, removeItem, withPublicationDate } from '../formats/sidecarEdits.ts';
import type {
  AnnotateParams,
  JudgeParams,
  Outcome,
  PlacedAnnotation,
  RemoveAnnotationParams,
  SetPublicationDateParams,
} from '../protocol/protocol.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { outcomeOf, sidecarUri } from './sidecarFiles.ts';

const notAnalysed: Outcome = { done: false, message: 'This document is not analysed.' };

export async function changeSidecar(
  { sidecars, store }: Context,
  uri: string,
  change: (sidecar: Sidecar) => Sidecar,
  message: string,
): Promise<Outcome> {
  const result = await sidecars.change(uri, change);
  if (typeof result !== 'string') await store.reloadSidecars(new Set([sidecarUri(uri)]));
  return outcomeOf(result, message);
}

export async function annotate(
  context: Context,
  params: AnnotateParams,
  token: CancellationToken,
): Promise<Outcome> {
  const { uri, range, label, note } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return notAnalysed;
  const span = analysis.convert.span(range);
  if (span.start === span.end) return { done: false, message: 'Select the words to annotate.' };
  if (label.trim() === '' && note.trim() === '')
    return { done: false, message: 'Give the annotation a label or a note.' };
  const anchor = describeSpan(analysis.text, span);
  return changeSidecar(context, uri, (sidecar) => addNote(sidecar, anchor, label, note), 'Annotated.');
}

export async function removeAnnotation(
  context: Context,
  { uri, id }: RemoveAnnotationParams,
): Promise<Outcome> {
  const search = { found: false };
  const outcome = await changeSidecar(
    context,
    uri,
    (sidecar) => {
      search.found = sidecar.items.some((item) => item.id === id && item.kind === 'annotation');
      return search.found ? removeItem(sidecar, id) : sidecar;
    },
    'The annotation is removed.',
  );
  return outcome.done && !search.found
    ? { done: false, message: 'There is no such annotation any more.' }
    : outcome;
}

/** What was found counts from the analysis without judgements, so that a rejection can be taken back. */
export async function judge(
  context: Context,
  params: JudgeParams,
  token: CancellationToken,
): Promise<Outcome> {
  const { uri, position, verdict } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return notAnalysed;
  const found = judgedAt(analysis, analysis.convert.offset(position));
  if (!found) return { done: false, message: 'Nothing was found here that could be judged.' };
  const anchor = describeSpan(analysis.text, found.span);
  const message = `“${anchor.exact.slice(0, 60)}” is ${verdict}.`;
  return changeSidecar(
    context,
    uri,
    (sidecar) => addJudgement(sidecar, anchor, found.layer, verdict),
    message,
  );
}

function judgedAt({ unjudged }: Analysis, offset: number): { layer: JudgedLayer; span: Span } | undefined {
  const timex = timexAt(unjudged, offset);
  if (timex) return { layer: 'timex', span: timex.span };
  const mention = mentionAt(unjudged, offset);
  if (mention) return { layer: 'mention', span: mention.span };
  const quotation = quotationAt(unjudged, offset);
  return quotation && { layer: 'quotation', span: quotation.span };
}

export function setPublicationDate(
  context: Context,
  { uri, date }: SetPublicationDateParams,
): Promise<Outcome> {
  if (date !== null && !isPublicationDate(date)) {
    return Promise.resolve({
      done: false,
      message: `“${date}” is no date. Write it as 2022-05-25 or 2022-05-25T21:37.`,
    });
  }
  const message =
    date === null ? 'The date that the article states counts.' : `The publication date is ${date}.`;
  return changeSidecar(context, uri, (sidecar) => withPublicationDate(sidecar, date ?? undefined), message);
}

/** The user's annotations with their places; those whose words are gone come last. */
export function placedAnnotations({ text, convert, environment }: Analysis): PlacedAnnotation[] {
  const notes = (environment.sidecar?.items ?? []).filter(
    (item): item is NoteItem => item.kind === 'annotation',
  );
  const placements = placeAnchors(
    text,
    notes.map(({ anchor }) => anchor),
  );
  return notes
    .map((note, index) => ({ note, span: placements[index]?.span }))
    .sort(byPlace)
    .map(({ note: { id, label, note, anchor }, span }) => ({
      id,
      label,
      note,
      quote: anchor.exact,
      range: span ? convert.range(span) : null,
    }));
}

function byPlace(a: { readonly span: Span | undefined }, b: { readonly span: Span | undefined }): number {
  const end = Number.MAX_SAFE_INTEGER;
  return (a.span?.start ?? end) - (b.span?.start ?? end);
}
