// Removes one of the user's annotations: the one under the cursor, or one chosen where several stand there or none.
import { removeAnnotationRequest } from '../../../server/src/protocol/annotations.ts';
import { chooseAnnotation } from '../annotations/chooseAnnotation.ts';
import type { ArticleCommand } from './command.ts';
import { told, uriOf } from './command.ts';

/** The argument `{ id }` takes the place of the cursor. */
export const removeAnnotation: ArticleCommand = async ({ server }, editor, argument) => {
  const chosen = await chooseAnnotation(server, editor, argument, 'Remove an annotation');
  if (!chosen || 'done' in chosen) return chosen;
  return told(await server.ask(removeAnnotationRequest, { uri: uriOf(editor), id: chosen.one.id }));
};
