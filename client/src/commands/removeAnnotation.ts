// Removes one of the user's annotations: the one under the cursor, or one chosen where several stand there or none.
import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { annotationsRequest, removeAnnotationRequest } from '../../../server/src/protocol/annotations.ts';
import { refuse } from '../outcome.ts';
import { toRange } from '../ranges.ts';
import type { ArticleCommand } from './command.ts';
import { textOf, told, uriOf } from './command.ts';

/** The argument `{ id }` takes the place of the cursor. */
export const removeAnnotation: ArticleCommand = async ({ server }, editor, argument) => {
  const uri = uriOf(editor);
  const id =
    textOf(argument, 'id') ??
    (await choose((await server.ask(annotationsRequest, { uri }))?.annotations ?? [], editor));
  return id === undefined ? undefined : told(await server.ask(removeAnnotationRequest, { uri, id }));
};

async function choose(
  all: readonly PlacedAnnotation[],
  editor: vscode.TextEditor,
): Promise<string | undefined> {
  if (all.length === 0) {
    refuse('This article has no annotations.');
    return undefined;
  }
  const here = all.filter(({ range }) => range && toRange(range).contains(editor.selection.active));
  if (here.length === 1) return here[0]?.id;
  const items = (here.length > 0 ? here : all).map(({ id, label, comments, quote }) => ({
    id,
    label,
    description: comments[0]?.text ?? '',
    detail: quote,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Remove an annotation',
    matchOnDetail: true,
  });
  return chosen?.id;
}
