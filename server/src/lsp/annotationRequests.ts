// The requests about annotations: mark passages, say something of them, relate them, and list them all.
import type { CancellationToken } from 'vscode-languageserver';
import { occurrencesOf } from '../desk/occurrences.ts';
import { describeSpan } from '../formats/anchor.ts';
import type { AnnotationItem, Comment, Provenance, Sidecar } from '../formats/sidecar.ts';
import { addAnnotation, addRelation, changeAnnotation, removeItems } from '../formats/sidecarEdits.ts';
import type {
  AnnotateOutcome,
  AnnotateParams,
  ChangeAnnotationParams,
  CommentParams,
  RelateParams,
  RemoveAnnotationParams,
} from '../protocol/annotations.ts';
import type { Outcome } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import type { Environment } from './environment.ts';
import { changeSidecar } from './sidecarRequests.ts';

export async function annotate(
  context: Context,
  params: AnnotateParams,
  token: CancellationToken,
): Promise<AnnotateOutcome> {
  const { uri, range, label, tags = [], note, everywhere } = params;
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return { ...notAnalysed, ids: [] };
  const span = analysis.convert.span(range);
  if (span.start === span.end) return refusedMark('Select the words to annotate.');
  if ([label, note, ...tags].every((text) => text.trim() === ''))
    return refusedMark('Give the annotation a label, a tag or a note.');
  const spans = everywhere ? occurrencesOf(analysis.text, span) : [span];
  // The one that was selected is made first, so that its id is the first of the answer.
  spans.sort((a, b) => Number(b.start === span.start) - Number(a.start === span.start));
  const by = provenanceIn(analysis.environment);
  const anchors = spans.map((one) => describeSpan(analysis.text, one));
  const ids: string[] = [];
  const change = (sidecar: Sidecar) =>
    anchors.reduce((before, anchor, index) => {
      const after = addAnnotation(before, anchor, { label, tags, comment: index === 0 ? note : '' }, by);
      if (after !== before) ids.push(after.items.at(-1)?.id ?? '');
      return after;
    }, sidecar);
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
  return changeOne(context, uri, id, 'The annotation is changed.', (item) => ({
    ...item,
    label: label ?? item.label,
    tags: tags ?? item.tags,
    resolved: resolved ?? item.resolved,
    anchor: anchor ?? item.anchor,
  }));
}

/** Adds, changes or takes away one comment of a thread; an annotation that says nothing after it goes with it. */
export async function comment(context: Context, params: CommentParams): Promise<Outcome> {
  const { uri, id, index, text, was } = params;
  if (index === null && text.trim() === '') return { done: false, message: 'The comment is empty.' };
  const by = provenanceIn(await context.environments.load(uri));
  const said: { fault?: Outcome | undefined; message: string } = {
    fault: gone,
    message: index === null ? 'The comment is added.' : 'The comment is changed.',
  };
  const change = (sidecar: Sidecar) => {
    const item = sidecar.items.find((one) => one.id === id);
    if (item?.kind !== 'annotation') return sidecar;
    const isOther = index !== null && was !== undefined && item.comments[index]?.text !== was;
    said.fault = isOther ? changedMeanwhile : undefined;
    if (isOther) return sidecar;
    const comments = withComment(item.comments, index, { text, ...by });
    if (comments.length === 0 && item.label === '' && item.tags.length === 0) {
      said.message = 'The annotation is removed.';
      return removeItems(sidecar, new Set([id]));
    }
    return changeAnnotation(sidecar, id, (one) => ({ ...one, comments }));
  };
  const outcome = await changeSidecar(context, uri, change, () => said.message);
  return outcome.done ? (said.fault ?? outcome) : outcome;
}

function withComment(comments: readonly Comment[], index: number | null, said: Comment): readonly Comment[] {
  if (index === null) return [...comments, said];
  return comments.flatMap((one, at) => {
    if (at !== index) return [one];
    return said.text.trim() === '' ? [] : [{ ...one, text: said.text }];
  });
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
const changedMeanwhile: Outcome = {
  done: false,
  message: 'The comment was changed or removed elsewhere meanwhile. Look at it again.',
};

function refusedMark(message: string): AnnotateOutcome {
  return { done: false, message, ids: [] };
}

function annotatedMessage(count: number): string {
  if (count === 0) return 'That is annotated already.';
  return count === 1 ? 'Annotated.' : `${count} occurrences are annotated.`;
}

async function changeOne(
  context: Context,
  uri: string,
  id: string,
  message: string,
  change: (item: AnnotationItem) => AnnotationItem,
): Promise<Outcome> {
  const search = { found: false };
  const changeIfThere = (sidecar: Sidecar) =>
    changeAnnotation(sidecar, id, (item) => {
      search.found = true;
      return change(item);
    });
  const outcome = await changeSidecar(context, uri, changeIfThere, message);
  return outcome.done && !search.found ? gone : outcome;
}
