// What can be done in a thread: begin it, reply, edit and delete comments, resolve it, choose its label, delete it.
import * as vscode from 'vscode';
import {
  annotateRequest,
  changeAnnotationRequest,
  commentRequest,
  removeAnnotationRequest,
} from '../../../server/src/protocol/annotations.ts';
import type { Outcome } from '../../../server/src/protocol/protocol.ts';
import { textOf, told } from '../commands/command.ts';
import { refuse } from '../outcome.ts';
import type { DatelineServer } from '../server.ts';
import type { OpenAnnotations } from './articleAnnotations.ts';
import { confirmRemoval } from './confirmRemoval.ts';
import { wordsToMark } from './markedWords.ts';
import type { NoteComment } from './noteComment.ts';
import { isNoteComment, textOfComment } from './noteComment.ts';
import type { AnnotationThreads, ThreadPlace } from './threads.ts';

export interface ThreadContext {
  readonly server: DatelineServer;
  readonly annotations: OpenAnnotations;
  readonly threads: AnnotationThreads;
}

export function registerThreadCommands(context: ThreadContext): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const onThread = (name: string, run: ThreadCommand) =>
    registerCommand(name, (thread: vscode.CommentThread, argument?: unknown) => {
      const place = context.threads.placeOf(thread);
      return place ? run(context, place, argument) : refuse('This note is not made yet.');
    });
  const onComment = (name: string, run: CommentCommand) =>
    registerCommand(name, (comment: unknown) =>
      isNoteComment(comment) ? run(context, comment) : refuse('Choose a comment in the margin.'),
    );
  return vscode.Disposable.from(
    registerCommand('dateline.thread.addComment', (reply: vscode.CommentReply) => addComment(context, reply)),
    onComment('dateline.thread.editComment', editComment),
    onComment('dateline.thread.saveComment', saveComment),
    onComment('dateline.thread.cancelComment', cancelComment),
    onComment('dateline.thread.deleteComment', deleteComment),
    onThread('dateline.thread.resolve', (_, place) => change(context, place, { resolved: true })),
    onThread('dateline.thread.reopen', (_, place) => change(context, place, { resolved: false })),
    onThread('dateline.thread.setLabel', setLabel),
    onThread('dateline.thread.delete', deleteThread),
  );
}

type ThreadCommand = (context: ThreadContext, place: ThreadPlace, argument: unknown) => Promise<unknown>;
type CommentCommand = (context: ThreadContext, comment: NoteComment) => unknown;

async function addComment(context: ThreadContext, { thread, text }: vscode.CommentReply): Promise<Outcome> {
  const { server, threads } = context;
  const place = threads.placeOf(thread);
  if (!place) return annotateAt(context, thread, text);
  const outcome = await server.ask(commentRequest, { ...place, index: null, text });
  return keepTyped(await finish(context, place.uri, outcome));
}

async function annotateAt(
  context: ThreadContext,
  thread: vscode.CommentThread,
  note: string,
): Promise<Outcome> {
  const uri = thread.uri.toString();
  const range = await wordsToMark(thread);
  const outcome = await context.server.ask(annotateRequest, { uri, range, label: '', note });
  const id = outcome?.ids[0];
  if (outcome?.done && id !== undefined) context.threads.adopt(thread, { uri, id });
  return keepTyped(await finish(context, uri, outcome));
}

async function finish(
  { annotations }: ThreadContext,
  uri: string,
  outcome: Outcome | undefined,
): Promise<Outcome> {
  const shown = told(outcome);
  if (shown.done) await annotations.refresh(uri);
  return shown;
}

/** A command that throws leaves the words in the box where they were typed. */
function keepTyped(outcome: Outcome): Outcome {
  if (!outcome.done) throw new Error(outcome.message);
  return outcome;
}

function editComment({ threads }: ThreadContext, comment: NoteComment): void {
  setMode(threads, comment, vscode.CommentMode.Editing);
}

function cancelComment({ threads }: ThreadContext, comment: NoteComment): void {
  comment.body = comment.written;
  setMode(threads, comment, vscode.CommentMode.Preview);
}

async function saveComment(context: ThreadContext, comment: NoteComment): Promise<Outcome> {
  const { uri, id, index, written } = comment;
  const text = textOfComment(comment);
  if (text.trim() === '') return keepTyped(refuse('Delete the comment rather than leave it empty.'));
  const outcome = await context.server.ask(commentRequest, { uri, id, index, text, was: written });
  if (outcome?.done) setMode(context.threads, comment, vscode.CommentMode.Preview);
  return keepTyped(await finish(context, uri, outcome));
}

async function deleteComment(context: ThreadContext, comment: NoteComment): Promise<Outcome> {
  const { uri, id, index, written } = comment;
  const outcome = await context.server.ask(commentRequest, { uri, id, index, text: '', was: written });
  return finish(context, uri, outcome);
}

/** VS Code sees the mode when the comments are set anew. */
function setMode(threads: AnnotationThreads, comment: NoteComment, mode: vscode.CommentMode): void {
  comment.mode = mode;
  const thread = threads.threadOf(comment);
  if (!thread) return;
  thread.comments = [...thread.comments];
  threads.show(comment.uri);
}

async function change(
  context: ThreadContext,
  place: ThreadPlace,
  said: { readonly resolved: boolean } | { readonly label: string },
): Promise<Outcome> {
  return finish(context, place.uri, await context.server.ask(changeAnnotationRequest, { ...place, ...said }));
}

/** The argument `{ label }` takes the place of the question. */
async function setLabel(context: ThreadContext, place: ThreadPlace, argument: unknown): Promise<unknown> {
  const labels = context.annotations.of(place.uri)?.labels ?? [];
  const items = [
    ...labels.map(({ name, description }) => ({ label: name, description, name })),
    { label: '$(circle-slash) No label', description: '', name: '' },
  ];
  const title = 'Label of this annotation';
  const label = textOf(argument, 'label') ?? (await vscode.window.showQuickPick(items, { title }))?.name;
  return label === undefined ? undefined : change(context, place, { label });
}

async function deleteThread(context: ThreadContext, place: ThreadPlace, argument: unknown): Promise<unknown> {
  const annotation = context.annotations.annotation(place.uri, place.id);
  if (annotation && !(await confirmRemoval(annotation, argument))) return undefined;
  return finish(context, place.uri, await context.server.ask(removeAnnotationRequest, place));
}
