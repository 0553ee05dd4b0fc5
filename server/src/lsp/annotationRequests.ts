// The requests about annotations: mark passages, say something of them, relate them, and list them all.
import type { CancellationToken } from 'vscode-languageserver';
import { occurrencesOf } from '../desk/occurrences.ts';
import { describeSpan, spanDescriber } from '../formats/anchor.ts';
import type { AnnotationItem, Comment, Provenance, Sidecar } from '../formats/sidecar.ts';
import { addAnnotations, addRelation, changeAnnotation, removeItems } from '../formats/sidecarEdits.ts';
import type {
  AnnotateOutcome,
  AnnotateParams,
  ChangeAnnotationParams,
  CommentParams,
  RelateParams,
  RemoveAnnotationParams,
} from '../protocol/annotations.ts';
import type { Outcome } from '../protocol/protocol.ts';
import { overlaps } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Environment } from './environment.ts';
import { changeSidecar } from './sidecarRequests.ts';

export async function annotate(
  context: Context,
  params: AnnotateParams,
  token: CancellationToken,
): Promise<AnnotateOutcome> {
  const { uri, note, everywhere } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return refusedMark(notAnalysed.message);
  const label = params.label.trim();
  const tags = tidyTags(params.tags ?? []);
  const { text, convert, environment } = analysis;
  const chosen = [params.range, ...(params.others ?? [])].map((range) => convert.span(range));
  if (chosen.some(({ start, end }) => start === end)) return refusedMark('Select the words to annotate.');
  if (label === '' && tags.length === 0 && note.trim() === '')
    return refusedMark('Give the annotation a label, a tag or a note.');
  const describe = spanDescriber(text);
  // Those that were selected are made first, so that the first id of the answer is that of the range.
  const marks = chosen.map((span) => ({ span, label, tags, comment: note }));
  if (everywhere)
    for (const span of chosen.flatMap((one) => occurrencesOf(text, one)))
      if (!chosen.some((one) => overlaps(one, span))) marks.push({ span, label, tags, comment: '' });
  const anchored = marks.map(({ span, ...mark }) => ({ ...mark, anchor: describe(span) }));
  const by = provenanceIn(environment);
  let ids: readonly string[] = [];
  const change = (sidecar: Sidecar) => {
    const marked = addAnnotations(sidecar, anchored, by);
    ids = marked.ids;
    return marked.sidecar;
  };
  const outcome = await changeSidecar(context, uri, change, () => annotatedMessage(ids.length));
  return { ...outcome, ids };
}

export async function editAnnotation(
  context: Context,
  params: ChangeAnnotationParams,
  token: CancellationToken,
): Promise<Outcome> {
  const { uri, id, label, tags, resolved, range } = params;
  // What is said of a passage can be changed while the article is not open; where it stands cannot.
  const analysis = range && (await context.store.analysis(uri, token));
  if (range && !analysis) return notAnalysed;
  const span = range && analysis?.convert.span(range);
  if (span && span.start === span.end)
    return { done: false, message: 'Select the words that the annotation is about.' };
  const anchor = span && analysis && describeSpan(analysis.text, span);
  return changeOne(context, uri, id, 'The annotation is changed.', (item) => {
    const changed = {
      ...item,
      label: label?.trim() ?? item.label,
      tags: tags ? tidyTags(tags) : item.tags,
      resolved: resolved ?? item.resolved,
      anchor: anchor ?? item.anchor,
    };
    return isEmpty(changed) ? 'Leave the annotation a label, a tag or a note; or remove it.' : changed;
  });
}

/** Adds, changes or takes away one comment of a thread; an annotation that has nothing else to say goes with its last one. */
export async function comment(context: Context, params: CommentParams): Promise<Outcome> {
  const { uri, id, index, was } = params;
  const text = params.text.trim();
  if (index === null && text === '') return { done: false, message: 'The comment is empty.' };
  const by = provenanceIn(await context.environments.load(uri));
  const message = commentMessage(index, text);
  return changeOne(context, uri, id, message, (item) => {
    const before = index === null ? undefined : item.comments[index];
    if (index !== null && !before) return 'There is no such comment any more.';
    if (before && was !== undefined && before.text !== was) return changedMeanwhile;
    const changed = { ...item, comments: withComment(item.comments, index, { text, ...by }) };
    return isEmpty(changed) ? undefined : changed;
  });
}

function withComment(comments: readonly Comment[], index: number | null, said: Comment): readonly Comment[] {
  if (index === null) return [...comments, said];
  const changed = comments.map((one, at) => (at === index ? { ...one, text: said.text } : one));
  return changed.filter(({ text }) => text !== '');
}

function commentMessage(index: number | null, text: string): string {
  if (index === null) return 'The comment is added.';
  return text === '' ? 'The comment is removed.' : 'The comment is changed.';
}

export async function relate(context: Context, params: RelateParams): Promise<Outcome> {
  const { uri, from, to, label } = params;
  if (label.trim() === '') return { done: false, message: 'Give the relation a label.' };
  if (from === to) return { done: false, message: 'An annotation cannot be related to itself.' };
  const by = provenanceIn(await context.environments.load(uri));
  const search = { found: false };
  const change = (sidecar: Sidecar) => {
    const isThere = (id: string) =>
      sidecar.items.some((item) => item.id === id && item.kind === 'annotation');
    search.found = isThere(from) && isThere(to);
    return search.found ? addRelation(sidecar, { label, from, to }, by) : sidecar;
  };
  const outcome = await changeSidecar(context, uri, change, 'Related.');
  return outcome.done && !search.found ? gone : outcome;
}

export async function removeAnnotation(
  context: Context,
  { uri, id }: RemoveAnnotationParams,
): Promise<Outcome> {
  const search = { found: false };
  const change = (sidecar: Sidecar) => {
    const isMeant = ({ id: one, kind }: { id: string; kind: string }) => one === id && kind !== 'stet';
    search.found = sidecar.items.some(isMeant);
    return search.found ? removeItems(sidecar, new Set([id])) : sidecar;
  };
  const outcome = await changeSidecar(context, uri, change, 'Removed.');
  return outcome.done && !search.found ? gone : outcome;
}

/** Who makes an annotation, and now. */
export function provenanceIn({ settings: { annotator } }: Pick<Environment, 'settings'>): Provenance {
  return { creator: annotator === '' ? undefined : annotator, created: new Date().toISOString() };
}

const notAnalysed: Outcome = { done: false, message: 'This document is not analysed.' };
const gone: Outcome = { done: false, message: 'There is no such annotation any more.' };
const changedMeanwhile = 'The comment was changed or removed elsewhere meanwhile. Look at it again.';

function refusedMark(message: string): AnnotateOutcome {
  return { done: false, message, ids: [] };
}

function annotatedMessage(count: number): string {
  if (count === 0) return 'That is annotated already.';
  return count === 1 ? 'Annotated.' : `${count} passages are annotated.`;
}

function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}

/** Whether an annotation has nothing to say any more. */
function isEmpty({ label, tags, comments }: AnnotationItem): boolean {
  return label === '' && tags.length === 0 && comments.length === 0;
}

/** The change gives undefined where the annotation is to go, and a sentence where it cannot be made. */
async function changeOne(
  context: Context,
  uri: string,
  id: string,
  message: string,
  change: (item: AnnotationItem) => AnnotationItem | string | undefined,
): Promise<Outcome> {
  const result: { fault: string | undefined } = { fault: gone.message };
  const changeIfThere = (sidecar: Sidecar) => {
    const item = sidecar.items.find((one) => one.id === id);
    if (item?.kind !== 'annotation') return sidecar;
    const changed = change(item);
    result.fault = typeof changed === 'string' ? changed : undefined;
    if (typeof changed === 'string') return sidecar;
    return changed ? changeAnnotation(sidecar, id, () => changed) : removeItems(sidecar, new Set([id]));
  };
  const outcome = await changeSidecar(context, uri, changeIfThere, message);
  return outcome.done && result.fault !== undefined ? { done: false, message: result.fault } : outcome;
}
