// Notes in the margin: each annotation with comments is a thread, whose objects outlive refreshes, so that nothing that is
// being typed is lost.
import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { isArticle, onDidShowArticle } from '../articles.ts';
import { toRange } from '../ranges.ts';
import type { OpenAnnotations } from './articleAnnotations.ts';
import type { Lines } from './nearNotes.ts';
import { mostThreads, nearNotes } from './nearNotes.ts';
import { isBeingEdited, noteComments } from './noteComment.ts';

/** Milliseconds after which one has come to rest in a text. */
const rest = 100;

/** Which annotation a thread shows. */
export interface ThreadPlace {
  readonly uri: string;
  readonly id: string;
}

export class AnnotationThreads implements vscode.Disposable {
  readonly controller = vscode.comments.createCommentController('dateline.annotations', 'Annotations');
  /** By article and annotation. */
  private readonly threads = new Map<string, Map<string, vscode.CommentThread>>();
  private readonly places = new WeakMap<vscode.CommentThread, ThreadPlace>();
  private readonly listening: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly annotations: OpenAnnotations) {
    this.controller.options = { prompt: 'Add a comment', placeHolder: 'What is to be said of these words?' };
    this.controller.commentingRangeProvider = { provideCommentingRanges: wholeArticle };
    this.listening = vscode.Disposable.from(
      annotations.onDidChange((uri) => {
        this.show(uri);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(() => {
        this.followSoon();
      }),
      onDidShowArticle(() => {
        this.followSoon();
      }),
    );
  }

  /** Undefined for a thread that is being made, without an annotation as yet. */
  placeOf(thread: vscode.CommentThread): ThreadPlace | undefined {
    return this.places.get(thread);
  }

  of(uri: string): readonly vscode.CommentThread[] {
    return [...(this.threads.get(uri)?.values() ?? [])];
  }

  threadOf({ uri, id }: ThreadPlace): vscode.CommentThread | undefined {
    return this.threads.get(uri)?.get(id);
  }

  /** A thread that the user began becomes that of the annotation that was made of it, also where that was known already. */
  adopt(thread: vscode.CommentThread, place: ThreadPlace): void {
    const twin = this.threadOf(place);
    if (twin !== thread) twin?.dispose();
    this.keep(thread, place);
    const known = this.annotations.annotation(place.uri, place.id);
    if (known) this.showOne(place.uri, known);
  }

  /** In step with what is known of the article, and with what is seen of it. */
  show(uri: string): void {
    const threads = this.threadsIn(uri);
    const noted = this.notesOf(uri);
    const notes = noted.map(({ id, range }) => ({ id, line: range?.start.line }));
    const ids = new Set(notes.map(({ id }) => id));
    const near = nearNotes(notes, linesSeen(uri), (id) => threads.has(id));
    for (const [id, thread] of threads) {
      if (near.has(id) || (ids.has(id) && thread.comments.some(isBeingEdited))) continue;
      thread.dispose();
      threads.delete(id);
    }
    for (const annotation of noted)
      if (near.has(annotation.id) || threads.has(annotation.id)) this.showOne(uri, annotation);
    if (threads.size === 0) this.threads.delete(uri);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
    this.controller.dispose();
  }

  private notesOf(uri: string): readonly PlacedAnnotation[] {
    const all = this.annotations.of(uri)?.annotations ?? [];
    return all.filter(({ comments }) => comments.length > 0);
  }

  /** Where there are more notes than threads. */
  private followSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const uris = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
      for (const uri of uris) if (this.notesOf(uri).length > mostThreads) this.show(uri);
    }, rest);
  }

  private keep(thread: vscode.CommentThread, place: ThreadPlace): void {
    this.places.set(thread, place);
    this.threadsIn(place.uri).set(place.id, thread);
  }

  private threadsIn(uri: string): Map<string, vscode.CommentThread> {
    const threads = this.threads.get(uri) ?? new Map<string, vscode.CommentThread>();
    this.threads.set(uri, threads);
    return threads;
  }

  /** One whose words are gone stays where it stood while the article is open: somebody may be writing in it. */
  private showOne(uri: string, annotation: PlacedAnnotation): void {
    const { id } = annotation;
    const range = annotation.range && toRange(annotation.range);
    let thread = this.threadOf({ uri, id });
    if (!thread) {
      if (!range) return;
      thread = this.controller.createCommentThread(vscode.Uri.parse(uri), range, []);
      this.keep(thread, { uri, id });
    }
    if (range && !thread.range.isEqual(range)) thread.range = range;
    update(thread, uri, annotation);
  }
}

function linesSeen(uri: string): readonly Lines[] {
  return vscode.window.visibleTextEditors
    .filter(({ document }) => document.uri.toString() === uri)
    .flatMap(({ visibleRanges }) => visibleRanges)
    .map(({ start, end }) => ({ start: start.line, end: end.line }));
}

/** Each property that is set goes to the window: what did not change is left alone. */
function update(thread: vscode.CommentThread, uri: string, annotation: PlacedAnnotation): void {
  const comments = noteComments(uri, annotation.id, annotation.comments, thread.comments);
  const isNew = ({ length }: readonly vscode.Comment[]) =>
    length !== comments.length || comments.some((comment, index) => comment !== thread.comments[index]);
  if (isNew(thread.comments)) thread.comments = comments;
  const label = labelOf(annotation);
  if (thread.label !== label) thread.label = label;
  const { Resolved, Unresolved } = vscode.CommentThreadState;
  const state = annotation.resolved ? Resolved : Unresolved;
  if (thread.state !== state) thread.state = state;
  const contextValue = annotation.resolved ? 'resolved' : 'open';
  if (thread.contextValue !== contextValue) thread.contextValue = contextValue;
}

function labelOf({ label, tags, range, certainty }: PlacedAnnotation): string {
  const doubt = { exact: '', moved: 'moved: please check', changed: 'words changed: please check' };
  const check = range && certainty ? doubt[certainty] : 'words gone: please check';
  const parts = [label, tags.map((tag) => `#${tag}`).join(' '), check].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : 'Note';
}

function wholeArticle(document: vscode.TextDocument): vscode.Range[] {
  const { lineCount } = document;
  return isArticle(document) ? [new vscode.Range(0, 0, Math.max(0, lineCount - 1), 0)] : [];
}
