// Asks before an annotation is deleted that more than one comment would go with.
import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { textOf } from '../commands/command.ts';

/** The argument `{ confirmed: 'yes' }` takes the place of the question. */
export async function confirmRemoval(
  { comments }: Pick<PlacedAnnotation, 'comments'>,
  argument: unknown,
): Promise<boolean> {
  if (comments.length <= 1 || textOf(argument, 'confirmed') === 'yes') return true;
  const question = `Delete this annotation with its ${comments.length} comments?`;
  return (await vscode.window.showWarningMessage(question, { modal: true }, 'Delete')) === 'Delete';
}
