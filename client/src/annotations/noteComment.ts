// A comment of an annotation as VS Code shows it: plain text, for what others wrote must not come alive as Markdown.
import * as vscode from 'vscode';
import type { AnnotationComment } from '../../../server/src/protocol/annotations.ts';

export interface NoteComment extends vscode.Comment {
  readonly uri: string;
  /** Of the annotation. */
  readonly id: string;
  index: number;
  /** As it stands in the file; `body` holds what is being typed. */
  readonly written: string;
}

/** The comments of a thread; those that did not change, or are being edited, stay the same objects. */
export function noteComments(
  uri: string,
  id: string,
  comments: readonly AnnotationComment[],
  before: readonly vscode.Comment[],
): NoteComment[] {
  return comments.map((comment, index) => {
    const old = before[index];
    if (old && isNoteComment(old) && (isBeingEdited(old) || isSame(old, comment))) {
      old.index = index;
      return old;
    }
    return noteComment(uri, id, comment, index);
  });
}

export function isNoteComment(comment: unknown): comment is NoteComment {
  return typeof comment === 'object' && comment !== null && 'written' in comment && 'index' in comment;
}

export function textOfComment({ body }: vscode.Comment): string {
  return typeof body === 'string' ? body : body.value;
}

function noteComment(uri: string, id: string, comment: AnnotationComment, index: number): NoteComment {
  const { text, created } = comment;
  const timestamp = timeOf(created);
  return {
    uri,
    id,
    index,
    written: text,
    body: text,
    mode: vscode.CommentMode.Preview,
    author: { name: authorOf(comment) },
    contextValue: 'note',
    ...(timestamp && { timestamp }),
  };
}

export function isBeingEdited({ mode }: vscode.Comment): boolean {
  return mode === vscode.CommentMode.Editing;
}

function isSame(old: NoteComment, comment: AnnotationComment): boolean {
  return (
    old.written === comment.text &&
    old.author.name === authorOf(comment) &&
    old.timestamp?.getTime() === timeOf(comment.created)?.getTime()
  );
}

function authorOf({ creator }: AnnotationComment): string {
  return creator ?? 'You';
}

function timeOf(created: string | null): Date | undefined {
  const time = new Date(created ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time;
}
